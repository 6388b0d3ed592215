using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>One option of a choice.</summary>
/// <param name="Code">Its letter, <c>A</c> to <c>Z</c>.</param>
/// <param name="Text">Its wording.</param>
public sealed record ChoiceOption(string Code, Text Text);
