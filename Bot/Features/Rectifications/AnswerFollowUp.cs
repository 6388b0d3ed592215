using System.Security.Cryptography;
using System.Text;
using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Posts;
using Wenming.Domain.Rectifications;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Opens what a section's answers call for under the bank's follow-up rules, and ends what a wrong answer had opened.</summary>
internal sealed class AnswerFollowUp(RectificationStore store, IBureauCalendar calendars) : IFollowUp
{
    public async Task FollowAsync(CountedAnswers answers, CancellationToken cancellationToken)
    {
        var mark = MarkOf(answers);
        if (await store.FollowedAsync(answers.Quarter, answers.Section, cancellationToken) == mark)
            return;
        var occasion = new FollowUpOccasion(
            answers.Section, answers.Quarter, answers.Since, await calendars.FindAsync(cancellationToken), RectificationRules.Default);
        await store.FollowAsync(occasion, Domain.Rectifications.FollowUps.Of(answers.Explanation), mark, cancellationToken);
    }

    // Not the time: a sheet may be declared and verified in the same moment. Not the bank: a new one opens nothing for old answers.
    private static string MarkOf(CountedAnswers answers)
    {
        var said = string.Join('\n', answers.Explanation.Lines.Select(line => $"{line.Question.Id} {line.Answer?.Code}"));
        var stage = answers.ConcludedAt is null ? "declared" : "verified";
        return $"{stage} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))}";
    }
}
