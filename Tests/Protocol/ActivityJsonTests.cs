using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Tests.Protocol;

public sealed class ActivityJsonTests
{
    [Fact]
    public void A_sent_activity_has_no_null_and_readable_Chinese()
    {
        var activity = new SentActivity
        {
            Conversation = new SentConversation { Id = "c" },
            Text = "一季度自检 <开始>",
            SuggestedActions = new SuggestedActions(["u"], [new SuggestedAction("自检", "自检")]),
        };

        var json = JsonSerializer.Serialize(activity, ActivityJson.Exact.SentActivity);

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.Contains("一季度自检 \\u003C开始\\u003E", json, StringComparison.Ordinal);
        Assert.Contains("""{"title":"自检","value":"自检","type":"imBack"}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invoke_answer_has_the_three_members_of_the_protocol()
    {
        var response = AdaptiveCardInvokeResponse.Error(403, new ErrorDetail("Forbidden", "不行"));

        var json = JsonSerializer.Serialize(response, ActivityJson.Exact.AdaptiveCardInvokeResponse);

        Assert.Equal("""{"statusCode":403,"type":"application/vnd.microsoft.error","value":{"code":"Forbidden","message":"不行"}}""", json);
    }
}
