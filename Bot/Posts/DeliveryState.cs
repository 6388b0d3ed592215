namespace Wenming.Bot.Posts;

/// <summary>Where one recipient's copy of a post stands.</summary>
internal enum DeliveryState
{
    /// <summary>Owed, waiting for its hour, its turn or the end of a pause.</summary>
    Planned,

    /// <summary>On the wire, or was when its process died.</summary>
    Sending,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>Not said, for a <see cref="SkipReason"/>.</summary>
    Skipped,

    /// <summary>The person or conversation cannot be reached; the reason is the channel's code or a word of ours, for example <c>NoChat</c>.</summary>
    Unreachable,

    /// <summary>It may have arrived or not: the answer never came, or the process died while it was on the wire.</summary>
    Unknown,

    /// <summary>Refused by the channel, or given up after many tries: a person must look.</summary>
    Dead,

    /// <summary>撤回: the copy was deleted.</summary>
    Recalled,
}
