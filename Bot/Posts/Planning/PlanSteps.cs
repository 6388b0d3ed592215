using Wenming.Bot.Posts.Rows;

namespace Wenming.Bot.Posts.Planning;

/// <summary>The steps of planning one post, each of which does nothing the second time.</summary>
internal sealed partial class PlanSteps(
    PostKinds kinds, PostIndex index, AudienceWriter audience, EditWriter edits, TimeProvider clock, ILogger<PlanSteps> logger)
{
    /// <summary>What becomes of posts of a kind whose hour has passed.</summary>
    public CatchUp CatchUpOf(string kind) => kinds.Find(kind)?.RulesOf(kind).CatchUp ?? CatchUp.Always;

    /// <summary>Every row of the post is in the outbox.</summary>
    public Task PlanAsync(PlannedPost post, SkipReason? skipped, CancellationToken cancellationToken)
    {
        if (kinds.Find(post.Kind) is { } speaker)
            return post.Action == PostAction.Send
                ? SendAsync(post, speaker, skipped, cancellationToken)
                : EditAsync(post, speaker, cancellationToken);
        LogNobodySpeaks(post.Id, post.Kind);
        return Task.CompletedTask;
    }

    private async Task SendAsync(PlannedPost post, IPost speaker, SkipReason? skipped, CancellationToken cancellationToken)
    {
        var record = await BeginAsync(post, speaker, cancellationToken);
        if (record.PlannedAt is not null)
            return;
        if (skipped is null && record.Post.Action != PostAction.Recall)
            await audience.WriteAsync(post, record.IsReminder, speaker.AudienceAsync(post, cancellationToken), cancellationToken);
        await index.ChangeAsync(post.Id, now => now.PlannedAt is null ? now with { PlannedAt = clock.GetUtcNow(), Skipped = skipped } : null, cancellationToken);
    }

    private async Task EditAsync(PlannedPost post, IPost speaker, CancellationToken cancellationToken)
    {
        await BeginAsync(post, speaker, cancellationToken);

        // From here on whoever composes it takes the new wording, or finds it recalled; only then the copies that are out already are listed.
        var record = await index.ChangeAsync(
            post.Id, now => post.Revision > now.Post.Revision ? now with { Post = Edited(now.Post, post), Counts = null } : null, cancellationToken);
        if (record.Post.Revision > post.Revision || record.EditedTo >= post.Revision)
            return;
        await edits.WriteAsync(post, cancellationToken);
        await index.ChangeAsync(
            post.Id, now => now.EditedTo < post.Revision ? now with { EditedTo = post.Revision, Counts = null } : null, cancellationToken);
    }

    /// <summary>The post's row. A correction of what was never sent makes a row without an audience.</summary>
    private async Task<PostRecord> BeginAsync(PlannedPost post, IPost speaker, CancellationToken cancellationToken)
    {
        if (await index.FindAsync(post.Id, cancellationToken) is { } known)
            return known.Value;
        var now = clock.GetUtcNow();
        var record = new PostRecord(post)
        {
            BegunAt = now,
            PlannedAt = post.Action == PostAction.Send ? null : now,
            EditedTo = post.Revision,
            IsReminder = speaker.RulesOf(post.Kind).IsReminder,
        };
        if (await index.InsertAsync(record, cancellationToken))
            return record;
        return (await index.FindAsync(post.Id, cancellationToken))?.Value ?? record;
    }

    private static PlannedPost Edited(PlannedPost sent, PlannedPost edit) => sent with { Action = edit.Action, Revision = edit.Revision };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {PostId} is not said: no feature speaks for posts of kind {Kind}.")]
    private partial void LogNobodySpeaks(string postId, string kind);
}
