using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;

namespace Wenming.Tests.Turns;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("<at>文明</at> 自检", "<at>文明</at>", "自检")]
    [InlineData("<at>文明</at>&nbsp;自检\n", "<at>文明</at>", "自检")]
    [InlineData("请<at>文明助手（试用）</at>自检", "<at>文明助手（试用）</at>", "请自检")]
    [InlineData("　ＡＢＣ　１２３　", null, "ABC 123")]
    [InlineData("他说：“好！”，我（也）这么看？", null, "他说：“好！”，我（也）这么看？")]
    [InlineData("３．５", null, "3.5")]
    [InlineData(null, null, "")]
    public void The_mention_goes_and_the_width_is_folded(string? text, string? mention, string typed)
    {
        var activity = new ReceivedActivity
        {
            Text = text,
            Recipient = new ReceivedAccount { Id = "28:bot", Name = "另一个名字" },
            Entities = [null, new ReceivedEntity { Type = "clientInfo" }, new ReceivedEntity { Type = "mention", Text = mention, Mentioned = new ReceivedAccount { Id = "28:bot" } }],
        };

        Assert.Equal(typed, TypedText.Of(activity));
    }

    [Fact]
    public void The_mention_of_somebody_else_stays()
    {
        var activity = new ReceivedActivity
        {
            Text = "<at>张三</at> 自检",
            Recipient = new ReceivedAccount { Id = "28:bot" },
            Entities = [new ReceivedEntity { Type = "mention", Text = "<at>张三</at>", Mentioned = new ReceivedAccount { Id = "29:zhang" } }],
        };

        Assert.Equal("<at>张三</at> 自检", TypedText.Of(activity));
    }
}
