using Wenming.Cards.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>What a person who answers in typed text was asked last, so that the next message is understood.</summary>
/// <param name="Walk">Which walk.</param>
/// <param name="Field">What is asked of the item.</param>
/// <param name="Item">A question's or short text's id; empty for the review.</param>
internal sealed record Focus(WalkKind Walk, FocusField Field, string Item)
{
    /// <summary>The row's version; <see langword="null"/> when it is not stored yet.</summary>
    public string? ETag { get; init; }

    /// <summary>The walk's revision when it was asked; with another one, cards or somebody else went on meanwhile.</summary>
    public long Revision { get; init; }

    /// <summary>The turn that wrote it.</summary>
    public string? LastTurn { get; init; }
}
