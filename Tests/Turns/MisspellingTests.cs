using FsCheck;
using FsCheck.Fluent;
using Wenming.Bot.Turns;

namespace Wenming.Tests.Turns;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("自检", "自检", 0)]
    [InlineData("自查", "自检", 1)]
    [InlineData("检自", "自检", 1)]
    [InlineData("排名", "自检", 2)]
    [InlineData("stnadings", "standings", 1)]
    [InlineData("standigns", "standings", 1)]
    [InlineData("standing", "standings", 1)]
    [InlineData("", "自检", 2)]
    public void Mistakes_are_counted_with_swaps_as_one(string typed, string word, int mistakes) =>
        Assert.Equal(mistakes, Misspelling.Distance(typed, word));

    [Fact]
    public void The_distance_is_a_distance() => Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
            Misspelling.Distance(a.Get, b.Get) == Misspelling.Distance(b.Get, a.Get)
            && Misspelling.Distance(a.Get, b.Get) <= Math.Max(a.Get.Length, b.Get.Length)
            && (Misspelling.Distance(a.Get, b.Get) == 0) == (a.Get == b.Get))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("我", 0)]
    [InlineData("自检", 1)]
    [InlineData("我的数据", 1)]
    [InlineData("standings", 2)]
    public void A_long_word_may_be_wrong_twice(string word, int mistakes) => Assert.Equal(mistakes, Misspelling.Allowed(word));
}
