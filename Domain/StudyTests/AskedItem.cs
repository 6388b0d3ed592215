namespace Wenming.Domain.StudyTests;

/// <summary>An item as a person sees it while answering. It holds neither the right option nor the source, so that no card can let them slip.</summary>
/// <param name="Item">Which.</param>
/// <param name="Text">The question, in Chinese.</param>
/// <param name="Options">The options, in Chinese, in this paper's order.</param>
/// <param name="Given">The place of the chosen option, 0 for the first; <see langword="null"/> when none is chosen.</param>
/// <param name="IsStruck">Whether it was struck and needs no answer.</param>
public sealed record AskedItem(TestItemId Item, string Text, IReadOnlyList<string> Options, int? Given, bool IsStruck)
{
    internal static AskedItem Of(PaperItem asked, TestItem item, char? given, bool isStruck) =>
        new(item.Id, item.Text, [.. asked.Order.Select(item.Option)], given is { } letter ? asked.Order.IndexOf(letter, StringComparison.Ordinal) : null, isStruck);
}
