using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Domain.Wording;

public sealed class TypedTests
{
    [Theory]
    [InlineData("　自检　", "自检")]
    [InlineData("ＡＢ－１２．５％", "ab-12.5%")]
    [InlineData(" My Data\r\n", "my data")]
    [InlineData("ＭＹ　ＤＡＴＡ", "my data")]
    [InlineData("～！", "~!")]
    [InlineData("。、《》", "。、《》")]
    [InlineData("", "")]
    public void Typed_text_is_trimmed_narrowed_and_lowered(string typed, string folded)
    {
        Assert.Equal(folded, Typed.Fold(typed));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), typed =>
        {
            var once = Typed.Fold(typed ?? string.Empty);
            return Typed.Fold(once) == once;
        }).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("二百字", 3)]
    [InlineData("𠮷野家", 3)]
    [InlineData("e\u0301", 2)]
    public void Length_counts_code_points(string text, int length)
    {
        Assert.Equal(length, Typed.Length(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_counts_as_one()
    {
        Assert.Equal(2, Typed.Length("a\uD842"));
    }
}
