using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Wording;

public sealed class ShortenedTests
{
    [Fact]
    public void A_text_that_fits_stays_as_it_is() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Shortened.To(text.Get, Typed.Length(text.Get)) == text.Get).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("一二三四", 3, "一二三…")]
    [InlineData("一二三", 3, "一二三")]
    [InlineData("𠮷𠮷𠮷", 3, "𠮷𠮷𠮷")]
    [InlineData("𠮷𠮷𠮷", 2, "𠮷𠮷…")]
    public void A_longer_text_is_cut_between_characters(string text, int most, string expected) => Assert.Equal(expected, Shortened.To(text, most));

    [Theory]
    [InlineData(3, Language.Chinese, "科1、科2、科3")]
    [InlineData(2, Language.Chinese, "科1、科2 等")]
    [InlineData(2, Language.English, "科1, 科2 and more")]
    public void Names_stand_in_one_line(int most, Language language, string expected) =>
        Assert.Equal(expected, NameWords.Of(["科1", "科2", "科3"], most, language));

    [Fact]
    public void Of_very_long_names_the_first_is_given()
    {
        var name = new string('长', 1000);

        Assert.Equal($"{name} 等", NameWords.Of([name, name], 20, Language.Chinese));
    }
}
