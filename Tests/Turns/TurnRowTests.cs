using System.Text;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Turns;

public sealed class TurnRowTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30_000)]
    [InlineData(30_001)]
    [InlineData(120_000)]
    public void A_turn_is_read_as_it_was_written(int length)
    {
        var turn = Turn(new string('文', length));

        var read = TurnRow.Read(TurnRow.Write(turn)!);

        Assert.Equal(turn.Answer.Status, read.Answer.Status);
        Assert.Equal(turn.Answer.Body!.Value.ToArray(), read.Answer.Body?.ToArray() ?? []);
        Assert.Equal(turn.AnsweredAt, read.AnsweredAt);
        Assert.Equal(turn.Done, read.Done);
        Assert.Equal(turn.Sends[0].Reference, read.Sends[0].Reference);
        Assert.Equal("好", read.Sends[0].Activity.Text);
    }

    [Fact]
    public void An_answer_without_a_body_is_read_without_one()
    {
        var turn = Turn("") with { Answer = new TurnAnswer(200, null) };

        Assert.Null(TurnRow.Read(TurnRow.Write(turn)!).Answer.Body);
    }

    [Fact]
    public void An_answer_that_no_host_would_take_is_not_written() => Assert.Null(TurnRow.Write(Turn(new string('文', 120_001))));

    private static TurnRecord Turn(string body) => new()
    {
        Answer = new TurnAnswer(200, Encoding.UTF8.GetBytes(body)),
        Sends =
        [
            new PlannedSend
            {
                Reference = new ConversationReference
                {
                    ChannelId = "msteams",
                    ServiceUrl = FakeTeams.ServiceUrl,
                    Conversation = new SentConversation { Id = "c" },
                },
                Activity = new SentActivity { Text = "好", Attachments = [Attachment.Of(EchoHandler.CardOf("卡"))] },
            },
        ],
        Done = 1,
        AnsweredAt = new FakeClock().GetUtcNow(),
    };
}
