using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Cards.Flags;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Flags;

/// <summary>
/// Tells the leaders, once for each change, that a decision which is not announced yet no longer rests on the figures of today: a veto, an appeal, a
/// daily entry. Looked at only while a decision waits.
/// </summary>
internal sealed class FlagWatch(FlagStore store, FlagCases cases, WindowStore windows, RosterReader roster) : IPostSource, IPost
{
    private const string Kind = "FlagOutOfDate";
    private const int Digits = 16;

    public IReadOnlyList<string> Kinds { get; } = [Kind];

    public PostRules RulesOf(string kind) => new(IsReminder: false, CatchUp.Always);

    public async Task<IReadOnlyList<PlannedPost>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var quarter = (await windows.AtAsync(now, cancellationToken)).LatestOpenedAt(now).Quarter;
        if (await FindAsync(quarter, now, cancellationToken) is not { } of)
            return [];
        var figures = of.Basis.Fingerprint()[..Digits];
        return await store.FindToldAsync(quarter, cancellationToken) == figures
            ? []
            : [new PlannedPost($"{Kind}-{quarter}-{figures}", Kind, now)];
    }

    public async Task MarkPlannedAsync(PlannedPost post, CancellationToken cancellationToken)
    {
        if (Read(post.Id) is var (quarter, figures))
            await store.RememberToldAsync(quarter, figures, cancellationToken);
    }

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in (await roster.EverybodyAsync(cancellationToken)).Where(person => person.Is(Role.Leader)))
            yield return new Recipient.InOwnChat(person.Id);
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person?.Is(Role.Leader) is not true)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        if (Read(post.Id) is not var (quarter, _) || await FindAsync(quarter, reader.Now, cancellationToken) is not { Decision: { } decision } of)
            return new PostContent.Nothing(SkipReason.NothingLeft);
        var words = FlagTexts.TellOutOfDate.In(
            reader.Language, QuarterWords.Of(quarter, reader.Language), FlagWords.Changes(decision.Basis, of.Basis, reader.Language));
        return new PostContent.Whole(NoticeCard.Build(words, [FlagTexts.Name.In(reader.Language)], reader.Language));
    }

    /// <summary>The quarter's flag while a decision waits that is out of date; else <see langword="null"/>.</summary>
    private async Task<FlagCase?> FindAsync(Quarter quarter, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(quarter, cancellationToken) is not { Decision.Waits: true })
            return null;
        var (of, _) = await cases.OfAsync((await windows.AtAsync(now, cancellationToken)).Of(quarter), now, cancellationToken);
        return of.IsOutOfDate ? of : null;
    }

    private static (Quarter Quarter, string Figures)? Read(string postId) =>
        postId.Split('-') is [Kind, var name, var figures] && Quarter.TryParse(name, out var quarter) ? (quarter, figures) : null;
}
