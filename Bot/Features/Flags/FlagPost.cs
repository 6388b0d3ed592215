using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Flags;

namespace Wenming.Bot.Features.Flags;

/// <summary>Announces the flag to everybody and to groups: a message of its own, however late, never twice.</summary>
internal sealed class FlagPost(FlagStore store, RosterReader roster, ConversationReferences conversations) : IPost
{
    /// <summary>The kind of its posts.</summary>
    public const string Kind = "TravellingFlag";

    public IReadOnlyList<string> Kinds { get; } = [Kind];

    public PostRules RulesOf(string kind) => new(IsReminder: false, CatchUp.Always);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in await roster.EverybodyAsync(cancellationToken))
            yield return new Recipient.InOwnChat(person.Id);
        await foreach (var (key, chat) in conversations.GroupsAsync(cancellationToken))
        {
            if (chat.RemovedAt is null)
                yield return new Recipient.InGroup(key);
        }
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (OwedFlag.Read(post.Id) is not var (quarter, announcement)
            || await store.FindAsync(quarter, cancellationToken) is not { Decision: var decision })
            return new PostContent.Nothing(SkipReason.NothingLeft);
        if (!decision.IsAnnounced || decision.Announcements != announcement)
            return new PostContent.Nothing(SkipReason.Recalled);
        if (reader is { To: Recipient.InOwnChat, Caller.Person: null })
            return new PostContent.Nothing(SkipReason.LeftAudience);
        return new PostContent.Whole(FlagAnnouncementCard.Build(decision, reader.Language));
    }
}
