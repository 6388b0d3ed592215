using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Says a bulletin to its readers: a message of its own, however late, never twice unless an operator says so.</summary>
internal sealed class BulletinPost(BulletinStore store, RosterReader roster, BulletinViews views) : IPost
{
    /// <summary>The kind of its posts.</summary>
    public const string Kind = "Bulletin";

    public IReadOnlyList<string> Kinds { get; } = [Kind];

    public PostRules RulesOf(string kind) => new(IsReminder: false, CatchUp.Always);

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await FindAsync(post, cancellationToken) is not { Current.Content.Audience: var audience, Recall: null })
            yield break;
        foreach (var person in await roster.EverybodyAsync(cancellationToken))
        {
            if (audience.Includes(person))
                yield return new Recipient.InOwnChat(person.Id);
        }
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (await FindAsync(post, cancellationToken) is not { Current: not null } bulletin)
            return new PostContent.Nothing(SkipReason.NothingLeft);
        if (bulletin.Recall is not null)
            return new PostContent.Nothing(SkipReason.Recalled);
        if (reader.Caller?.Person is not { } person || !BulletinRights.IsReader(bulletin, person, reader.Now))
            return new PostContent.Nothing(SkipReason.LeftAudience);
        return new PostContent.Whole(BulletinCard.Build(await views.ReaderAsync(bulletin, person, reader.Now, cancellationToken), reader.Language));
    }

    private async Task<Bulletin?> FindAsync(PlannedPost post, CancellationToken cancellationToken) =>
        BulletinId.TryRead(post.Id, 0, out var id) ? (await store.FindAsync(id, cancellationToken))?.Bulletin : null;
}
