using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Web;

/// <summary>
/// Direct Line 3.0 for the chat page, by polling
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference"/>).
/// Development and this machine only: nobody is authenticated here.
/// </summary>
internal static class DirectLineEndpoints
{
    private const int LargestBody = 256 * 1024;
    private const int LargestUpload = 20 * 1024 * 1024;
    private const int LongestId = 64;

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/v3/directline");
        group.MapPost("/tokens/generate", Guarded(GenerateTokenAsync));
        group.MapPost("/tokens/refresh", Guarded(RefreshTokenAsync));
        group.MapPost("/conversations", Guarded(StartAsync));
        group.MapGet("/conversations/{id}", Guarded(ResumeAsync));
        group.MapGet("/conversations/{id}/activities", Guarded(SendNewsAsync));
        group.MapPost("/conversations/{id}/activities", Guarded(PostAsync));
        group.MapPost("/conversations/{id}/upload", Guarded(UploadAsync));
    }

    /// <summary>
    /// A foreign page in the same browser can post a form here, but no <c>Authorization</c> header: asking for one keeps it out, whatever
    /// the token is.
    /// </summary>
    private static RequestDelegate Guarded(RequestDelegate handle) => Loopback.Only(async http =>
    {
        if (http.Request.RouteValues["id"] is string id && !IsId(id))
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "BadArgument", "The conversation id is not one of this bot's.");
        else if (TokenOf(http) is null)
            await RefuseAsync(
                http,
                StatusCodes.Status401Unauthorized,
                "Unauthorized",
                "Send 'Authorization: Bearer' with a token; any will do on this machine.");
        else
            await handle(http);
    });

    private static Task RefuseAsync(HttpContext http, int status, string code, string sentence) =>
        http.Response.WriteAnswerAsync(TurnAnswer.Error(status, code, sentence), http.RequestAborted);

    private static async Task GenerateTokenAsync(HttpContext http)
    {
        var conversations = http.RequestServices.GetRequiredService<DirectLineConversations>();
        var asked = await ParametersAsync(http);
        var id = conversations.Start().Id;
        var token = conversations.Token(new DirectLineGrant(id, asked.User));
        await SendAsync(http, StatusCodes.Status200OK, new DirectLineAdmission(id, token));
    }

    private static Task RefreshTokenAsync(HttpContext http)
    {
        var conversations = http.RequestServices.GetRequiredService<DirectLineConversations>();
        var grant = GrantOf(http);
        return SendAsync(http, StatusCodes.Status200OK, new DirectLineAdmission(grant.ConversationId, conversations.Token(grant)));
    }

    private static async Task StartAsync(HttpContext http)
    {
        var conversations = http.RequestServices.GetRequiredService<DirectLineConversations>();
        var asked = await ParametersAsync(http);
        var grant = GrantOf(http);
        var user = asked.User ?? grant.User;
        var conversation = grant.ConversationId is { } granted ? conversations.Open(granted) : conversations.Start();
        if (user is { Id.Length: > 0 })
            await TurnsOf(http).BeginAsync(conversation, user, asked.Locale, http.RequestAborted);
        var token = conversations.Token(new DirectLineGrant(conversation.Id, user));
        await SendAsync(http, StatusCodes.Status201Created, new DirectLineAdmission(conversation.Id, token));
    }

    private static Task ResumeAsync(HttpContext http)
    {
        var conversations = http.RequestServices.GetRequiredService<DirectLineConversations>();
        var id = ConversationOf(http).Id;
        var token = conversations.Token(GrantOf(http) with { ConversationId = id });
        return SendAsync(http, StatusCodes.Status200OK, new DirectLineAdmission(id, token));
    }

    private static async Task SendNewsAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(ConversationOf(http).Since(http.Request.Query["watermark"]), http.RequestAborted);
    }

    private static async Task PostAsync(HttpContext http)
    {
        var answer = (http.Request.IsPlainJson(), await http.Request.ReadAtMostAsync(LargestBody, http.RequestAborted)) switch
        {
            (false, _) => TurnAnswer.Error(
                StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "An activity is sent as application/json."),
            (_, null) => TurnAnswer.Error(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {LargestBody} bytes."),
            (_, { } body) => await RunAsync(http, body),
        };
        await http.Response.WriteAnswerAsync(answer, http.RequestAborted);
    }

    /// <summary>
    /// Web Chat sends a file as a form with the activity as one of its parts. The file itself is read by nobody and kept nowhere.
    /// </summary>
    private static async Task UploadAsync(HttpContext http)
    {
        var answer = await UploadedActivityAsync(http) is { } body
            ? await RunAsync(http, body)
            : TurnAnswer.Error(
                StatusCodes.Status400BadRequest, "BadArgument", "An upload is a form with a part named 'activity', at most 20 MB.");
        await http.Response.WriteAnswerAsync(answer, http.RequestAborted);
    }

    private static async Task<byte[]?> UploadedActivityAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > LargestUpload)
            return null;
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.Files.GetFile("activity") is not { } part)
                return null;
            using var body = new MemoryStream();
            await part.CopyToAsync(body, http.RequestAborted);
            return body.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static Task<TurnAnswer> RunAsync(HttpContext http, byte[] body) =>
        TurnsOf(http).PostAsync(ConversationOf(http), body, http.RequestAborted);

    private static DirectLineTurns TurnsOf(HttpContext http) => http.RequestServices.GetRequiredService<DirectLineTurns>();

    private static DirectLineConversation ConversationOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<DirectLineConversations>().Open(http.Request.RouteValues["id"] as string ?? "");

    private static DirectLineGrant GrantOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<DirectLineConversations>().GrantOf(TokenOf(http) ?? "") ?? new DirectLineGrant(null, null);

    private static string? TokenOf(HttpContext http) =>
        http.Request.Headers.Authorization.ToString() is { Length: > 7 } header
        && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header[7..].Trim()
            : null;

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.');

    /// <summary>What the client asks for; a body that cannot be read asks for nothing.</summary>
    private static async Task<DirectLineParameters> ParametersAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadAtMostAsync(LargestBody, http.RequestAborted) is { Length: > 0 } body
                ? JsonSerializer.Deserialize(body, DirectLineJson.Default.DirectLineParameters) ?? new DirectLineParameters()
                : new DirectLineParameters();
        }
        catch (JsonException)
        {
            return new DirectLineParameters();
        }
    }

    private static async Task SendAsync(HttpContext http, int status, DirectLineAdmission admission)
    {
        http.Response.StatusCode = status;
        JsonTypeInfo<DirectLineAdmission> shape = DirectLineJson.Default.DirectLineAdmission;
        await http.Response.WriteAsJsonAsync(admission, shape, cancellationToken: http.RequestAborted);
    }
}
