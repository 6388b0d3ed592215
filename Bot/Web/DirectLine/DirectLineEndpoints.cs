using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Direct Line 3.0 for the chat page, by web socket or by polling
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference"/>).
/// </summary>
internal static class DirectLineEndpoints
{
    private const int LargestBody = 256 * 1024;

    /// <summary>A line that says nothing is asked now and then, so that no proxy cuts it and a cut one is noticed.</summary>
    private static readonly WebSocketOptions Sockets = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(15),
        KeepAliveTimeout = TimeSpan.FromSeconds(20),
    };

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(Sockets);
        var group = app.MapGroup("/v3/directline");
        group.MapTokens();
        group.MapPost("/conversations", DirectLineDoor.Begin(StartAsync));
        group.MapGet("/conversations/{id}", DirectLineDoor.Open(ResumeAsync));
        group.MapGet("/conversations/{id}/activities", DirectLineDoor.Open(SendNewsAsync));
        group.MapPost("/conversations/{id}/activities", DirectLineDoor.Open(PostAsync));
        group.MapPost("/conversations/{id}/upload", DirectLineDoor.Open(RefuseFileAsync));
        group.MapGet("/conversations/{id}/stream", app.Services.GetRequiredService<StreamEndpoint>().ServeAsync);
    }

    private static async Task StartAsync(HttpContext http, DirectLineGrant? granted)
    {
        var asked = await http.ReadParametersAsync();
        if ((granted ?? await BeginWithSecretAsync(http, asked.User)) is not { } grant)
            return;
        using var open = Open(http, grant);
        var begins = await TurnsOf(http).BeginAsync(open.Conversation, grant.User, asked.Locale, http.RequestAborted);
        await AdmitAsync(http, begins ? StatusCodes.Status201Created : StatusCodes.Status200OK, grant, 0);
    }

    private static async Task<DirectLineGrant?> BeginWithSecretAsync(HttpContext http, DirectLineUser? claimed) =>
        await TokenEndpoints.IdentifyAsync(http, claimed) is { } known
            ? http.RequestServices.GetRequiredService<PickedSecrets>().Begin(DirectLineDoor.TokenOf(http.Request) ?? "", known.User)
            : null;

    private static Task ResumeAsync(HttpContext http, DirectLineGrant grant) =>
        AdmitAsync(http, StatusCodes.Status200OK, grant, StreamNews.Read(http.Request.Query["watermark"]));

    /// <summary>Answers with the token that was brought, for as long as it is good: only <see cref="IVisitors"/> prolongs it.</summary>
    private static async Task AdmitAsync(HttpContext http, int status, DirectLineGrant grant, long watermark)
    {
        var left = grant.ExpiresAt - http.RequestServices.GetRequiredService<MachineClock>().Time.GetUtcNow();
        var stream = await http.RequestServices.GetRequiredService<StreamEndpoint>().AddressAsync(http.Request, grant, watermark);
        await http.SendAdmissionAsync(
            status, new DirectLineAdmission(grant.ConversationId, DirectLineDoor.TokenOf(http.Request) ?? "", (int)left.TotalSeconds, stream));
    }

    private static async Task SendNewsAsync(HttpContext http, DirectLineGrant grant)
    {
        using var open = Open(http, grant);
        var news = await open.Conversation.ReadAsync(StreamNews.Read(http.Request.Query["watermark"]), http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(news.ToActivitySet(), http.RequestAborted);
    }

    private static async Task PostAsync(HttpContext http, DirectLineGrant grant)
    {
        var answer = (http.Request.IsPlainJson(), await http.Request.ReadAtMostAsync(LargestBody, http.RequestAborted)) switch
        {
            (false, _) => TurnAnswer.Error(
                StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "An activity is sent as application/json."),
            (_, null) => TurnAnswer.Error(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {LargestBody} bytes."),
            (_, { } body) => await RunAsync(http, grant, body),
        };
        await http.Response.WriteAnswerAsync(answer, http.RequestAborted);
    }

    private static async Task<TurnAnswer> RunAsync(HttpContext http, DirectLineGrant grant, byte[] body)
    {
        using var open = Open(http, grant);
        return await TurnsOf(http).PostAsync(open.Conversation, grant.User, body, http.RequestAborted);
    }

    /// <summary>
    /// A file is not read at all. The client is told by the status, the person in the chat: Web Chat shows its own message as not sent and
    /// cannot say why.
    /// </summary>
    private static async Task RefuseFileAsync(HttpContext http, DirectLineGrant grant)
    {
        using var open = Open(http, grant);
        await TurnsOf(http).RefuseFileAsync(open.Conversation, grant.User, http.RequestAborted);
        await DirectLineDoor.RefuseAsync(
            http,
            StatusCodes.Status415UnsupportedMediaType,
            "FileNotTaken",
            "The bot takes no files; nothing of the message was taken. Send its text alone, with a document number or a link.");
    }

    private static OpenConversation Open(HttpContext http, DirectLineGrant grant) =>
        http.RequestServices.GetRequiredService<DirectLineConversations>().Open(grant.ConversationId);

    private static DirectLineTurns TurnsOf(HttpContext http) => http.RequestServices.GetRequiredService<DirectLineTurns>();
}
