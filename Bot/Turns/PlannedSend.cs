using Wenming.Bot.Protocol;

namespace Wenming.Bot.Turns;

/// <summary>A reply that goes through a connector. It is stored with the turn, so that a repeated delivery can send it without computing it again.</summary>
internal sealed record PlannedSend
{
    public required ConversationReference Reference { get; init; }

    public required SentActivity Activity { get; init; }

    /// <summary>The activity that is answered; <see langword="null"/> says it at the end of the conversation.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The card that is replaced, where the channel can.</summary>
    public string? UpdateId { get; init; }
}
