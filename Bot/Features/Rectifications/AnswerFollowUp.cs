using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Posts;
using Wenming.Domain.Rectifications;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Opens what a section's answers call for under the bank's follow-up rules, and ends what a wrong answer had opened.</summary>
internal sealed class AnswerFollowUp(RectificationStore store, IBureauCalendar calendars) : IFollowUp
{
    public async Task FollowAsync(CountedAnswers answers, CancellationToken cancellationToken)
    {
        if (await store.FollowedAsync(answers.Quarter, answers.Section, cancellationToken) == answers.Since)
            return;
        var occasion = new FollowUpOccasion(
            answers.Section, answers.Quarter, answers.Since, await calendars.FindAsync(cancellationToken), RectificationRules.Default);
        await store.FollowAsync(occasion, FollowUps.Of(answers.Explanation), cancellationToken);
    }
}
