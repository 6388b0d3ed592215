namespace Wenming.Domain.StudyTests;

/// <summary>An item as one paper asks it.</summary>
/// <param name="Item">Which.</param>
/// <param name="Order">The letters of its options in the order in which this paper shows them, for example <c>CADB</c>.</param>
/// <param name="Right">
/// The letter of the right option when the paper was drawn. It is kept, so that a corrected bank does not change results behind people's backs:
/// a wrong item is struck, with a reason.
/// </param>
public sealed record PaperItem(TestItemId Item, string Order, char Right);
