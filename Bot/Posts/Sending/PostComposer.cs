using Wenming.Domain.Roster;

namespace Wenming.Bot.Posts.Sending;

/// <summary>Asks the features what their posts say now, and leaves out what is not to be said any more.</summary>
internal sealed partial class PostComposer(PostKinds kinds, IQuietPeople quiet, ILogger<PostComposer> logger)
{
    /// <summary>What one post says to the reader.</summary>
    public async Task<Composed> ComposeAsync(Owed owed, PostReader reader, Moment moment, CancellationToken cancellationToken)
    {
        if (await ReasonToSkipAsync(owed, reader, moment, cancellationToken) is { } reason)
            return new Composed(owed, new PostContent.Nothing(reason));
        var post = owed.Post.Post;
        try
        {
            var speaker = kinds.Find(post.Kind)
                ?? throw new InvalidOperationException($"No feature speaks for posts of kind '{post.Kind}', but '{post.Id}' is planned.");
            return new Composed(owed, await speaker.ComposeAsync(post, reader, cancellationToken));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotComposed(fault, post.Id);
            return new Composed(owed, Content: null);
        }
    }

    private async Task<SkipReason?> ReasonToSkipAsync(Owed owed, PostReader reader, Moment moment, CancellationToken cancellationToken)
    {
        if (owed.Post.Post.Action == PostAction.Recall)
            return SkipReason.Recalled;
        if (IsTooLate(owed, moment))
            return SkipReason.TooLate;
        return owed.Ticket.Value.IsReminder && reader.To is Recipient.InOwnChat { Person: PersonId person }
            ? await quiet.ReasonAsync(person, moment.Today, cancellationToken)
            : null;
    }

    private bool IsTooLate(Owed owed, Moment moment) =>
        kinds.Find(owed.Post.Post.Kind)?.RulesOf(owed.Post.Post.Kind).CatchUp == CatchUp.SkipWhenOlderThanAWorkday
        && moment.IsPast(owed.Post.Post.DueAt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Post {PostId} could not be composed for a recipient; it is tried again later.")]
    private partial void LogNotComposed(Exception fault, string postId);
}
