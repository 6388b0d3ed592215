using Wenming.Bot.Features.Agenda;
using Wenming.Bot.Posts;
using Wenming.Cards.Agenda;
using Wenming.Cards.Checkup;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Checkup;

/// <summary>What the bot will say next by itself.</summary>
internal sealed class NextPosts(AgendaReader agenda, IEnumerable<IPost> posts)
{
    private const int Most = 3;

    private readonly HashSet<string> _spoken = [.. posts.SelectMany(post => post.Kinds)];

    public async Task<IReadOnlyList<CheckupLine>> ReadAsync(
        DateOnly today, DateTimeOffset now, Language language, CancellationToken cancellationToken)
    {
        var coming = (await agenda.BetweenAsync(today, today.AddMonths(3), now, cancellationToken))
            .Where(occurrence => occurrence.DueAt > now && _spoken.Contains(occurrence.Kind.ToString()))
            .Take(Most)
            .Select(occurrence => new CheckupLine(
                CheckupVerdict.Good,
                CheckupTexts.NextPost.In(language, QuarterWords.Of(occurrence.On, occurrence.At, language), OccurrenceWords.Of(occurrence, language))))
            .ToList();
        return coming.Count > 0 ? coming : [new CheckupLine(CheckupVerdict.Notice, CheckupTexts.NoPost.In(language))];
    }
}
