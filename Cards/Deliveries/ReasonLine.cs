using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>Copies of one post that ended alike in one section.</summary>
/// <param name="State">Where they stand.</param>
/// <param name="Reason">Why, in the reader's language; plain text, or <see langword="null"/>.</param>
/// <param name="Section">The section; <see langword="null"/> for people of none, and for groups.</param>
/// <param name="Copies">How many.</param>
public sealed record ReasonLine(Text State, string? Reason, string? Section, int Copies)
{
    /// <summary>The people's names, for readers who may see them; else empty.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
