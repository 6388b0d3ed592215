namespace Wenming.Bot.Posts;

/// <summary>What is done with a post.</summary>
internal enum PostAction
{
    /// <summary>It is sent to its audience.</summary>
    Send,

    /// <summary>更正: every delivered copy is replaced by the present wording; who has none yet gets the present wording only.</summary>
    Correct,

    /// <summary>撤回: every delivered copy is deleted, and what is not sent yet never is.</summary>
    Recall,
}
