using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>A text that accompanies every self-check and earns nothing (rules.md 1).</summary>
/// <param name="Id">Names it in stored answers, for example <c>achievement</c>.</param>
/// <param name="Label">What stands above the field.</param>
/// <param name="MaxLength">Longest text, in Unicode code points (<see cref="Typed.Length"/>).</param>
/// <param name="IsRequired">Whether the sheet is incomplete without it.</param>
public sealed record ShortText(string Id, Text Label, int MaxLength, bool IsRequired);
