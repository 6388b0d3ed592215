using System.Text;
using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Tests.Protocol;

public sealed class ActivityReaderTests
{
    [Theory]
    [InlineData("", "not a JSON object")]
    [InlineData("{", "not a JSON object")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("null", "JSON object")]
    [InlineData("5", "not a JSON object")]
    [InlineData("{}", "'type'")]
    [InlineData("""{"type":5}""", "$.type")]
    [InlineData("""{"type":"message"}""", "'conversation.id'")]
    [InlineData("""{"type":"message","conversation":{"id":" "}}""", "'conversation.id'")]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""", "'from.id'")]
    [InlineData("""{"type":"invoke","conversation":{"id":"c"},"from":{}}""", "'from.id'")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"u"}}""", "'serviceUrl'")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "surrogate")]
    [InlineData("""{"type":"typing","id":"1\r\nfail: a forged line"}""", "'id' holds a sign")]
    [InlineData("""{"type":"typing","conversation":{"id":"c\u001b[31m"}}""", "'conversation.id' holds a sign")]
    [InlineData("""{"type":"typing","from":{"id":"\u202eu"}}""", "'from.id' holds a sign")]
    [InlineData("""{"type":"typing","serviceUrl":"http://localhost/\u2028"}""", "'serviceUrl' holds a sign")]
    [InlineData("""{"type":"typing","conversation":{"id":".."}}""", "'conversation.id' names a folder")]
    [InlineData("""{"type":"typing","replyToId":"."}""", "'replyToId' names a folder")]
    public void What_is_no_activity_is_refused_with_a_sentence_that_says_why(string body, string because)
    {
        var outcome = ActivityReader.Read(Encoding.UTF8.GetBytes(body));

        var unreadable = Assert.IsType<ReadOutcome.Unreadable>(outcome);
        Assert.Contains(because, unreadable.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", unreadable.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var outcome = ActivityReader.Read([(byte)'{', 0xFF, (byte)'}']);

        Assert.Equal("The body is not UTF-8.", Assert.IsType<ReadOutcome.Unreadable>(outcome).Sentence);
    }

    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"u"},"serviceUrl":"http://localhost"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"u"},"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"invoke","conversation":{"id":"c"},"from":{"id":"u"}}""")]
    [InlineData("""{"type":"somethingNew"}""")]
    [InlineData("""{"type":"typing","timestamp":"yesterday","entities":null,"from":null}""")]
    public void Members_that_the_type_does_not_need_may_be_missing(string body) =>
        Assert.IsType<ReadOutcome.Read>(ActivityReader.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void What_the_bot_does_not_know_is_kept()
    {
        var outcome = ActivityReader.Read("""{"type":"typing","new":1,"from":{"id":"u","mood":"好"},"conversation":{"id":"c","topic":2}}"""u8);

        var activity = Assert.IsType<ReadOutcome.Read>(outcome).Activity;
        Assert.Equal(1, activity.Unknown!["new"].GetInt32());
        Assert.Equal("好", activity.From!.Unknown!["mood"].GetString());
        Assert.Equal(2, activity.Conversation!.Unknown!["topic"].GetInt32());
    }

    [Theory]
    [InlineData("conversation", "id")]
    [InlineData("from", "id")]
    [InlineData("from", "aadObjectId")]
    [InlineData("recipient", "id")]
    public void An_id_that_no_channel_would_send_is_refused(string parent, string member)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["type"] = "typing",
            [parent] = new Dictionary<string, string> { [member] = new('x', 1000) },
        });

        var outcome = ActivityReader.Read(body);

        Assert.Contains($"{parent}.{member}", Assert.IsType<ReadOutcome.Unreadable>(outcome).Sentence, StringComparison.Ordinal);
    }
}
