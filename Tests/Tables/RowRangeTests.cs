using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Tables;

namespace Wenming.Tests.Tables;

public sealed class RowRangeTests
{
    private static readonly Gen<string> Text = Gen.ListOf(
            Gen.OneOf(Gen.Elements(0x20, 0x7A, 0x7C, 0xD7FF, 0xE000, 0xFF5E, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF), Gen.Choose(0x20, 0xD7FF)))
        .Select(points => string.Concat(points.Select(char.ConvertFromUtf32)));

    [Theory]
    [InlineData("a|", "a}")]
    [InlineData("文", "斈")]
    [InlineData("😀", "😁")]
    [InlineData("a\uFFFF", "a\U00010000")]
    [InlineData("a\U0010FFFF", "b")]
    [InlineData("\uD7FF", "\uE000")]
    [InlineData("\U0010FFFF", null)]
    [InlineData("", null)]
    public void A_prefix_ends_at_the_first_text_after_all_that_begin_with_it(string prefix, string? end) =>
        Assert.Equal((prefix, end), (RowRange.Prefix("p", prefix).From, RowRange.Prefix("p", prefix).To));

    [Fact]
    public void A_text_is_in_the_range_of_a_prefix_exactly_when_it_begins_with_it() =>
        Prop.ForAll(Text.ToArbitrary(), Text.ToArbitrary(), (prefix, other) => new[] { other, prefix, prefix + other }.All(
                text => IsIn(RowRange.Prefix("p", prefix), text) == text.StartsWith(prefix, StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void A_page_has_1_to_1000_rows(int rows) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RowRange.All("p").InPagesOf(rows));

    private static bool IsIn(RowRange range, string text) =>
        Compare(text, range.From ?? "") >= 0 && (range.To is null || Compare(text, range.To) < 0);

    private static int Compare(string one, string other) =>
        Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other));
}
