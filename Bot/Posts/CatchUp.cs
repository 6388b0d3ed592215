namespace Wenming.Bot.Posts;

/// <summary>What becomes of posts whose hour passed while the program was not running.</summary>
internal enum CatchUp
{
    /// <summary>Of several owed posts for one obligation, or where they oblige nobody of one kind, only the latest is said, however late.</summary>
    LatestOnly,

    /// <summary>Not said any more once a whole working day has passed since its hour.</summary>
    SkipWhenOlderThanAWorkday,

    /// <summary>Every one is said, however late: what a person published.</summary>
    Always,
}
