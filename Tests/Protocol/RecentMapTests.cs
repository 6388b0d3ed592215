using Wenming.Bot.Protocol;

namespace Wenming.Tests.Protocol;

public sealed class RecentMapTests
{
    [Fact]
    public void The_entry_that_was_used_longest_ago_is_forgotten_first()
    {
        var map = new RecentMap<string>(2);
        map.Set("a", "1");
        map.Set("b", "2");
        _ = map.Find("a");

        map.Set("c", "3");

        Assert.Equal("1", map.Find("a"));
        Assert.Null(map.Find("b"));
        Assert.Equal("3", map.Find("c"));
        Assert.Equal(2, map.Count);
    }

    [Fact]
    public void A_second_value_takes_the_place_of_the_first()
    {
        var map = new RecentMap<string>(2);
        map.Set("a", "1");

        map.Set("a", "2");

        Assert.Equal("2", map.Find("a"));
        Assert.Equal("2", map.GetOrAdd("a", () => "3"));
        Assert.Equal(1, map.Count);
    }

    [Fact]
    public void A_removed_entry_is_gone()
    {
        var map = new RecentMap<string>(2);
        map.Set("a", "1");

        map.Remove("a");

        Assert.Null(map.Find("a"));
        Assert.Equal(0, map.Count);
    }
}
