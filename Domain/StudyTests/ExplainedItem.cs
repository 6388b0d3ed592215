using Wenming.Domain.Wording;

namespace Wenming.Domain.StudyTests;

/// <summary>An item of an attempt that was handed in: what was chosen, what is right, and where it can be looked up.</summary>
/// <param name="Asked">The item as it was asked, with what was chosen.</param>
/// <param name="Right">The place of the right option on this paper, 0 for the first.</param>
/// <param name="Source">Where the answer can be looked up.</param>
/// <param name="StruckBecause">Why it was struck and does not count; <see langword="null"/> when it counts.</param>
public sealed record ExplainedItem(AskedItem Asked, int Right, Text Source, string? StruckBecause)
{
    /// <summary>Whether it was answered rightly, also when it does not count.</summary>
    public bool IsRight => Asked.Given == Right;
}
