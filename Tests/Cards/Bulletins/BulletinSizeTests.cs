using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;

namespace Wenming.Tests.Cards.Bulletins;

/// <summary>2,000 Chinese characters fit into every card; what does not fit is refused before it is saved.</summary>
public sealed class BulletinSizeTests
{
    [Theory]
    [InlineData("字", 2000, true)]
    [InlineData("字", 2001, false)]
    [InlineData("a", 2000, true)]
    [InlineData("𠮷", 2000, false)]
    [InlineData("<", 2000, false)]
    [InlineData("*", 2000, true)]
    public void A_text_fits_by_its_characters_and_by_the_room_they_take(string sign, int times, bool fits)
    {
        var text = string.Concat(Enumerable.Repeat(sign, times));

        Assert.Equal(fits, BulletinSize.Fits(new BulletinContent { Title = new string('题', 60), Text = text }));
    }

    [Fact]
    public void Twenty_paragraphs_of_a_hundred_characters_fit()
    {
        var text = string.Join('\n', Enumerable.Repeat(new string('字', 99), 20));

        Assert.True(BulletinSize.Fits(new BulletinContent { Title = new string('题', 60), Text = text }));
    }
}
