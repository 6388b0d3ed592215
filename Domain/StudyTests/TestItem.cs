using Wenming.Domain.Wording;

namespace Wenming.Domain.StudyTests;

/// <summary>
/// An item of the bank. Its question and options are Chinese only: they ask for the wording of Chinese documents, and a translation would be
/// another test, which nobody has checked.
/// </summary>
/// <param name="Id">Its code.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Text">The question.</param>
/// <param name="Options">Two or more; the first has the letter A.</param>
/// <param name="Right">The letter of the right one.</param>
/// <param name="Source">Where the answer can be looked up.</param>
public sealed record TestItem(TestItemId Id, TestItemCategory Category, string Text, IReadOnlyList<string> Options, char Right, Text Source)
{
    /// <summary>Whether a person compared the answer with the source.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>Whether it is not asked any more.</summary>
    public bool IsOff { get; init; }

    /// <summary>Whether papers ask it: nobody is tested with what nobody checked.</summary>
    public bool IsAsked => IsChecked && !IsOff;

    /// <summary>The letters of the options in the bank's order: <c>ABCD</c>.</summary>
    public string Letters => string.Concat(Options.Select((_, place) => (char)('A' + place)));

    /// <summary>The option with a letter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such option.</exception>
    public string Option(char letter) => Options[letter - 'A'];
}
