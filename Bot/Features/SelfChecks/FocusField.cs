namespace Wenming.Bot.Features.SelfChecks;

/// <summary>What a typed message answers.</summary>
internal enum FocusField
{
    /// <summary>The question itself.</summary>
    Answer,

    /// <summary>Its evidence.</summary>
    Evidence,

    /// <summary>The reason for differing from the members' median.</summary>
    Reason,

    /// <summary>A short text.</summary>
    ShortText,

    /// <summary>The review: submit or fill in.</summary>
    Review,
}
