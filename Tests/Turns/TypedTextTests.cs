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
    public void Of_somebody_else_who_is_mentioned_the_name_stays()
    {
        var activity = new ReceivedActivity
        {
            Text = "名册 同意 <at>欧阳·娜仁</at>&nbsp;",
            Recipient = new ReceivedAccount { Id = "28:bot" },
            Entities = [new ReceivedEntity { Type = "mention", Text = "<at>欧阳·娜仁</at>", Mentioned = new ReceivedAccount { Id = "29:nareen" } }],
        };

        Assert.Equal("名册 同意 欧阳·娜仁", TypedText.Of(activity));
    }

    [Fact]
    public void A_client_that_leaves_the_mentions_text_out_means_the_name()
    {
        var activity = new ReceivedActivity
        {
            Text = "<at>文明</at> 自检",
            Recipient = new ReceivedAccount { Id = "28:bot" },
            Entities = [new ReceivedEntity { Type = "mention", Mentioned = new ReceivedAccount { Id = "28:bot", Name = "文明" } }],
        };

        Assert.Equal("自检", TypedText.Of(activity));
    }

    [Fact]
    public void Two_mentions_of_the_bot_go_both()
    {
        var mention = new ReceivedEntity { Type = "mention", Text = "<at>文明</at>", Mentioned = new ReceivedAccount { Id = "28:bot" } };
        var activity = new ReceivedActivity
        {
            Text = "<at>文明</at> 自检 <at>文明</at>",
            Recipient = new ReceivedAccount { Id = "28:bot" },
            Entities = [mention, mention],
        };

        Assert.Equal("自检", TypedText.Of(activity));
    }

    [Theory]
    [InlineData("<quoted messageId=\"1772050244572\"/> 4", "4")]
    [InlineData("<quoted messageId=\"1\"/>\n<quoted messageId=\"2\"/>\n继续", "继续")]
    public void The_mark_of_a_quoted_message_goes(string text, string typed)
    {
        var activity = new ReceivedActivity { Text = text, Entities = [new ReceivedEntity { Type = "quotedReply" }] };

        Assert.Equal(typed, TypedText.Of(activity));
    }

    [Fact]
    public void Who_writes_such_a_mark_without_quoting_meant_it()
    {
        Assert.Equal("<quoted messageId=\"1\"/> 4", TypedText.Of(new ReceivedActivity { Text = "<quoted messageId=\"1\"/> 4" }));
    }

    [Theory]
    [InlineData("\u200B自检\uFEFF", "自检")]
    [InlineData("自\u2060检", "自检")]
    [InlineData("\u202E检自\u202C", "检自")]
    [InlineData("👨‍👩‍👧 好👍🏽❤️", "👨‍👩‍👧 好👍🏽❤️")]
    public void Signs_that_nobody_sees_go_and_an_emoji_stays_whole(string text, string typed)
    {
        Assert.Equal(typed, TypedText.Of(new ReceivedActivity { Text = text }));
    }
}
