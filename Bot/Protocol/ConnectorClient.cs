using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Wenming.Bot.Protocol;

/// <summary>
/// A channel's connector over HTTP
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference"/>).
/// </summary>
internal sealed partial class ConnectorClient(
    HttpClient http, ServiceUrlRule rule, MachineClock clock, ILogger<ConnectorClient> logger) : IConnector
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public Task<SendOutcome> SendToConversationAsync(
        ConversationReference reference, SentActivity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, reference, Activities(reference), Bytes(activity), cancellationToken);

    public Task<SendOutcome> ReplyToActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, reference, Activity(reference, activityId), Bytes(activity), cancellationToken);

    public Task<SendOutcome> UpdateActivityAsync(
        ConversationReference reference, string activityId, SentActivity activity, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, reference, Activity(reference, activityId), Bytes(activity), cancellationToken);

    public Task<SendOutcome> DeleteActivityAsync(ConversationReference reference, string activityId, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, reference, Activity(reference, activityId), null, cancellationToken);

    public Task<SendOutcome> CreateConversationAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        if (reference is not { Bot: { } bot, User: { } user, Conversation.TenantId: { Length: > 0 } tenant })
            return Task.FromResult<SendOutcome>(new SendOutcome.Refused(0, "TenantOrUserUnknown"));
        var asked = new ConversationParameters
        {
            Bot = bot,
            Members = [user],
            TenantId = tenant,
            ChannelData = new TenantChannel(new TenantReference(tenant)),
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(asked, ActivityJson.Exact.ConversationParameters);
        return SendAsync(HttpMethod.Post, reference, ConnectorPath.Conversations, body, cancellationToken);
    }

    public async Task<MembersOutcome> GetMembersPageAsync(
        ConversationReference reference, string? continuation, CancellationToken cancellationToken)
    {
        var (outcome, body) = await ExchangeAsync(
            HttpMethod.Get, reference, serviceUrl => ConnectorPath.Members(serviceUrl, reference.Conversation.Id, continuation), null, cancellationToken);
        return outcome is SendOutcome.Sent ? ConnectorAnswer.Members(body) : new MembersOutcome.NotRead(outcome);
    }

    private static Func<string, Uri> Activities(ConversationReference reference) =>
        serviceUrl => ConnectorPath.Activities(serviceUrl, reference.Conversation.Id);

    private static Func<string, Uri> Activity(ConversationReference reference, string activityId) =>
        serviceUrl => ConnectorPath.Activity(serviceUrl, reference.Conversation.Id, activityId);

    private static byte[] Bytes(SentActivity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Exact.SentActivity);

    private async Task<SendOutcome> SendAsync(
        HttpMethod method, ConversationReference reference, Func<string, Uri> address, byte[]? body, CancellationToken cancellationToken) =>
        (await ExchangeAsync(method, reference, address, body, cancellationToken)).Outcome;

    private async Task<(SendOutcome Outcome, byte[] Answer)> ExchangeAsync(
        HttpMethod method, ConversationReference reference, Func<string, Uri> address, byte[]? body, CancellationToken cancellationToken)
    {
        if (!rule.Allows(reference.ServiceUrl))
            return (new SendOutcome.Refused(0, "ServiceUrlNotAllowed"), []);
        using var request = new HttpRequestMessage(method, address(reference.ServiceUrl));
        if (body is not null)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        var exchange = await ExchangeAsync(request, cancellationToken);
        LogSent(method.Method, reference.ChannelId, exchange.Outcome.GetType().Name);
        return exchange;
    }

    private async Task<(SendOutcome Outcome, byte[] Answer)> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return (OutcomeOf(response, answer), answer);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return (new SendOutcome.Unknown("Timeout"), []);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            or HttpRequestError.UserAuthenticationError)
        {
            return (new SendOutcome.Unreachable(fault.HttpRequestError.ToString()), []);
        }
        catch (HttpRequestException fault)
        {
            return (new SendOutcome.Unknown(fault.HttpRequestError.ToString()), []);
        }
    }

    private SendOutcome OutcomeOf(HttpResponseMessage response, byte[] body)
    {
        if (response.IsSuccessStatusCode)
            return new SendOutcome.Sent(ConnectorAnswer.Id(body));
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed =>
                new SendOutcome.Throttled(RetryAfter(response)),
            HttpStatusCode.Forbidden => new SendOutcome.Forbidden(ConnectorAnswer.ErrorCode(body)),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new SendOutcome.Gone(ConnectorAnswer.ErrorCode(body)),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new SendOutcome.Unknown(response.StatusCode.ToString()),
            _ => new SendOutcome.Refused((int)response.StatusCode, ConnectorAnswer.ErrorCode(body)),
        };
    }

    /// <summary>
    /// Seconds, or the distance to a date. The date is measured from the channel's own clock where it tells it, as clocks differ.
    /// </summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } => date - (response.Headers.Date ?? clock.Time.GetUtcNow()) is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} to the connector of channel {ChannelId} ended as {Outcome}.")]
    private partial void LogSent(string method, string channelId, string outcome);
}
