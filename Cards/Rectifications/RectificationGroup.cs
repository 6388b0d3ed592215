using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>Rectifications that belong together in a list.</summary>
/// <param name="Heading">Names them; <c>{0}</c> stands for how many there are.</param>
/// <param name="Lines">They, the most urgent first.</param>
public sealed record RectificationGroup(Text Heading, IReadOnlyList<RectificationLine> Lines);
