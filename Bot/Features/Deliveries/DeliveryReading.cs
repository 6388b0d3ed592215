using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Cards.Deliveries;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Deliveries;

/// <summary>Reads posts and their copies as lines for people.</summary>
internal sealed class DeliveryReading(DeliveryBook book, RosterReader roster)
{
    private const int MostPosts = 500;

    /// <summary>The posts, newest first; at most 500, for nobody turns more pages.</summary>
    public async Task<IReadOnlyList<PostLine>> PostsAsync(Language language, CancellationToken cancellationToken) =>
        [.. (await book.ListPostsAsync(MostPosts, cancellationToken)).Select(tally => LineOf(tally, language))];

    /// <summary>One post; <see langword="null"/> when there is none of this id.</summary>
    public async Task<PostLine?> FindAsync(string postId, Language language, CancellationToken cancellationToken) =>
        await book.FindPostAsync(postId, cancellationToken) is { } tally ? LineOf(tally, language) : null;

    /// <summary>Where the copies of a post stand and why, by state, reason and section.</summary>
    /// <param name="postId">The post.</param>
    /// <param name="withNames">Whether the reader may see names.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<ReasonLine>> ReasonsAsync(
        string postId, bool withNames, Language language, CancellationToken cancellationToken)
    {
        var people = (await roster.EverybodyAsync(cancellationToken)).ToDictionary(person => person.Id);
        var groups = new Dictionary<Ending, List<string>>();
        await foreach (var copy in book.DeliveriesAsync(postId, cancellationToken))
        {
            var ending = new Ending(copy.State, copy.Reason, SectionOf(copy.To, people, language), copy.MayBeDouble);
            if (!groups.TryGetValue(ending, out var names))
                groups[ending] = names = [];
            names.Add(NameOf(copy.To, people, language));
        }

        return
        [
            .. groups
                .OrderBy(group => DeliveryWords.Order.IndexOf(group.Key.State))
                .ThenByDescending(group => group.Key.MayBeDouble)
                .ThenBy(group => group.Key.Reason, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Section, StringComparer.Ordinal)
                .Select(group => new ReasonLine(
                    DeliveryWords.Of(group.Key.State),
                    ReasonOf(group.Key, language),
                    group.Key.Section,
                    group.Value.Count)
                {
                    Names = withNames ? [.. group.Value.Where(name => name.Length > 0).Order(StringComparer.Ordinal)] : [],
                }),
        ];
    }

    private static string? ReasonOf(Ending ending, Language language)
    {
        var reason = ending.Reason is { } stored ? ReasonWords.Of(stored, language) : null;
        if (!ending.MayBeDouble)
            return reason;
        var twice = DeliveryTexts.PossiblyTwice.In(language);
        return reason is null ? twice : DeliveryTexts.Both.In(language, twice, reason);
    }

    private static PostLine LineOf(PostTally tally, Language language) => new(
        tally.Post.Id,
        DeliveryWords.TitleOf(tally.Post, language),
        tally.Post.DueAt,
        [
            .. DeliveryWords.Order
                .Where(state => tally.Counts.GetValueOrDefault(state) > 0)
                .Select(state => new StateCount(DeliveryWords.Of(state), tally.Counts[state])),
        ])
    {
        MayBeDouble = tally.MayBeDouble,
    };

    private static string? SectionOf(Recipient to, Dictionary<PersonId, Person> people, Language language) => to switch
    {
        Recipient.InOwnChat { Person: var id } => people.GetValueOrDefault(id)?.Section?.Value,
        _ => DeliveryTexts.Groups.In(language),
    };

    // A group has no name that the bot knows.
    private static string NameOf(Recipient to, Dictionary<PersonId, Person> people, Language language) => to switch
    {
        Recipient.InOwnChat { Person: var id } => people.GetValueOrDefault(id)?.Name ?? DeliveryTexts.LeftRoster.In(language),
        _ => "",
    };

    private readonly record struct Ending(DeliveryState State, string? Reason, string? Section, bool MayBeDouble);
}
