using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Summaries;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// The day of bulletin or meeting (rules.md 4.4). The summary goes out when a person has released it, and never by itself: where nobody has, the office
/// and the leaders are reminded, and nobody else hears anything.
/// </summary>
internal sealed class QuarterlySummaryPost(BulletinStore store, RosterReader roster) : IPost
{
    // Of two quarters that wait after a long pause the older is history.
    private static readonly PostRules Rules = new(IsReminder: true, CatchUp.LatestOnly);

    public IReadOnlyList<string> Kinds { get; } = [nameof(OccurrenceKind.QuarterlySummary)];

    public PostRules RulesOf(string kind) => Rules;

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await IsReleasedAsync(QuarterOf(post), cancellationToken))
            yield break;
        foreach (var person in (await roster.EverybodyAsync(cancellationToken)).Where(IsFor))
            yield return new Recipient.InOwnChat(person.Id);
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person is not { } person || !IsFor(person))
            return new PostContent.Nothing(SkipReason.LeftAudience);
        return await IsReleasedAsync(QuarterOf(post), cancellationToken)
            ? new PostContent.Nothing(SkipReason.NothingLeft)
            : new PostContent.Part(SummaryDueItem.Of(QuarterOf(post), reader.Language));
    }

    private static bool IsFor(Person person) => person.MaySeeAllSections;

    private async Task<bool> IsReleasedAsync(Quarter quarter, CancellationToken cancellationToken) =>
        await store.FindSummaryAsync(quarter, cancellationToken) is { Bulletin: { Current: not null, Recall: null } };

    private static Quarter QuarterOf(PlannedPost post) => post.Occurrence?.Quarter
        ?? throw new InvalidOperationException($"The summary '{post.Id}' belongs to no entry of the agenda, so its quarter is not known.");
}
