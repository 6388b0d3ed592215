namespace Wenming.Bot.Protocol;

/// <summary>Builds the addresses of a connector. An id may hold <c>/</c>, <c>@</c> or <c>;</c> and is percent-encoded.</summary>
internal static class ConnectorPath
{
    /// <summary>Part of the id of a thread in a Teams channel; Teams wants it as it is.</summary>
    public const string Thread = ";messageid=";

    private const string MembersAPage = "200";

    public static Uri Conversations(string serviceUrl) => Of(serviceUrl, "v3/conversations");

    public static Uri Activities(string serviceUrl, string conversationId) =>
        Of(serviceUrl, $"v3/conversations/{Encode(conversationId)}/activities");

    public static Uri Activity(string serviceUrl, string conversationId, string activityId) =>
        Of(serviceUrl, $"v3/conversations/{Encode(conversationId)}/activities/{Encode(activityId)}");

    /// <summary>A page of members; a channel may give fewer than are asked for.</summary>
    public static Uri Members(string serviceUrl, string conversationId, string? continuation)
    {
        var next = continuation is null ? "" : "&continuationToken=" + Uri.EscapeDataString(continuation);
        return Of(serviceUrl, $"v3/conversations/{Encode(conversationId)}/pagedmembers?pageSize={MembersAPage}{next}");
    }

    private static Uri Of(string serviceUrl, string path) => new(serviceUrl.TrimEnd('/') + '/' + path);

    private static string Encode(string id) => string.Join(Thread, id.Split(Thread).Select(Uri.EscapeDataString));
}
