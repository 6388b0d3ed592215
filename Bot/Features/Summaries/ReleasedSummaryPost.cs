using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Summaries;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// The released summary: the text with each section's own figures to its people, the whole bureau's to leaders and the office, the public part to group
/// chats and channels.
/// </summary>
internal sealed class ReleasedSummaryPost(
    BulletinStore store, BulletinViews texts, SummaryView view, WindowStore windows, RosterReader roster, ConversationReferences conversations) : IPost
{
    public IReadOnlyList<string> Kinds { get; } = [BulletinSource.SummaryKind];

    public PostRules RulesOf(string kind) => new(IsReminder: false, CatchUp.Always);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await FindAsync(post, cancellationToken) is not { Current: not null, Recall: null })
            yield break;
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
        if (await FindAsync(post, cancellationToken) is not { Current: not null, Quarter: { } quarter } summary)
            return new PostContent.Nothing(SkipReason.NothingLeft);
        if (summary.Recall is not null)
            return new PostContent.Nothing(SkipReason.Recalled);
        var window = (await windows.AtAsync(reader.Now, cancellationToken)).Of(quarter);
        var host = new SummaryHost(reader.ChannelId, reader.Language, reader.Now);
        if (reader.To is Recipient.InGroup)
            return new PostContent.Whole(await view.PublicAsync(window, host, cancellationToken));
        if (reader.Caller?.Person is not { } person)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        var text = await texts.ReaderAsync(summary, person, reader.Now, cancellationToken);
        return new PostContent.Whole(ReleasedSummaryCard.Build(text, await view.OfAsync(person, window, host, cancellationToken), reader.Language));
    }

    private async Task<Bulletin?> FindAsync(PlannedPost post, CancellationToken cancellationToken) =>
        BulletinId.TryRead(post.Id, 0, out var id) ? (await store.FindAsync(id, cancellationToken))?.Bulletin : null;
}
