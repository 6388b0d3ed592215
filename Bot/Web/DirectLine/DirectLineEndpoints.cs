using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wenming.Bot.Protocol;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Web.DirectLine;

/// <summary>
/// Direct Line 3.0 for the chat page, by polling
/// (<see href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference"/>).
/// </summary>
internal static class DirectLineEndpoints
{
    private const int LargestBody = 256 * 1024;
    private const int LargestUpload = 20 * 1024 * 1024;

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/v3/directline");
        group.MapPost("/tokens/generate", DirectLineDoor.Ask(GenerateTokenAsync));
        group.MapPost("/tokens/refresh", DirectLineDoor.Open(RefreshTokenAsync));
        group.MapPost("/conversations", DirectLineDoor.Open(StartAsync));
        group.MapGet("/conversations/{id}", DirectLineDoor.Open(ResumeAsync));
        group.MapGet("/conversations/{id}/activities", DirectLineDoor.Open(SendNewsAsync));
        group.MapPost("/conversations/{id}/activities", DirectLineDoor.Open(PostAsync));
        group.MapPost("/conversations/{id}/upload", DirectLineDoor.Open(UploadAsync));
    }

    /// <summary>
    /// A token for whoever sits at the page. Who brings an earlier token of the same person, be it expired, goes on in its conversation.
    /// </summary>
    private static async Task GenerateTokenAsync(HttpContext http, DirectLineGrant? before)
    {
        var asked = await ParametersAsync(http);
        if (await IdentifyAsync(http, asked.User ?? before?.User) is not { } known)
            return;
        var tokens = http.RequestServices.GetRequiredService<DirectLineTokens>();
        var conversationId = before is not null && before.User.Id == known.User.Id
            ? before.ConversationId
            : known.HasOneConversation
                ? await tokens.ConversationOfAsync(known.User, http.RequestAborted)
                : http.RequestServices.GetRequiredService<DirectLineConversations>().Start().Id;
        await SendTokenAsync(http, conversationId, known.User);
    }

    private static async Task RefreshTokenAsync(HttpContext http, DirectLineGrant grant)
    {
        if (await IdentifyAsync(http, grant.User) is not { } known)
            return;
        if (known.User.Id == grant.User.Id)
            await SendTokenAsync(http, grant.ConversationId, known.User);
        else
            await DirectLineDoor.RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "Somebody else sits at the page now.");
    }

    private static async Task StartAsync(HttpContext http, DirectLineGrant grant)
    {
        var asked = await ParametersAsync(http);
        var conversation = ConversationOf(http, grant);
        await TurnsOf(http).BeginAsync(conversation, grant.User, asked.Locale, http.RequestAborted);
        await SendAsync(http, StatusCodes.Status201Created, Admission(http, grant));
    }

    private static Task ResumeAsync(HttpContext http, DirectLineGrant grant) =>
        SendAsync(http, StatusCodes.Status200OK, Admission(http, grant));

    private static async Task SendNewsAsync(HttpContext http, DirectLineGrant grant)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(ConversationOf(http, grant).Since(http.Request.Query["watermark"]), http.RequestAborted);
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

    /// <summary>
    /// Web Chat sends a file as a form with the activity as one of its parts. The file itself is read by nobody and kept nowhere.
    /// </summary>
    private static async Task UploadAsync(HttpContext http, DirectLineGrant grant)
    {
        var answer = await UploadedActivityAsync(http) is { } body
            ? await RunAsync(http, grant, body)
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

    private static Task<TurnAnswer> RunAsync(HttpContext http, DirectLineGrant grant, byte[] body) =>
        TurnsOf(http).PostAsync(ConversationOf(http, grant), grant.User, body, http.RequestAborted);

    private static DirectLineTurns TurnsOf(HttpContext http) => http.RequestServices.GetRequiredService<DirectLineTurns>();

    private static DirectLineConversation ConversationOf(HttpContext http, DirectLineGrant grant) =>
        http.RequestServices.GetRequiredService<DirectLineConversations>().Open(grant.ConversationId);

    /// <summary>Who sits at the page; <see langword="null"/> when the request was refused with a sentence.</summary>
    private static async Task<Visitor.Known?> IdentifyAsync(HttpContext http, DirectLineUser? claimed)
    {
        switch (await http.RequestServices.GetRequiredService<IVisitors>().IdentifyAsync(http, claimed, http.RequestAborted))
        {
            case Visitor.Known known:
                return known;
            case Visitor.Refused refused:
                await DirectLineDoor.RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", refused.Sentence);
                return null;
            default:
                throw new UnreachableException();
        }
    }

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

    private static async Task SendTokenAsync(HttpContext http, string conversationId, DirectLineUser user)
    {
        var tokens = http.RequestServices.GetRequiredService<DirectLineTokens>();
        var (token, _) = await tokens.IssueAsync(conversationId, user, http.RequestAborted);
        await SendAsync(
            http, StatusCodes.Status200OK, new DirectLineAdmission(conversationId, token, (int)DirectLineTokens.Lifetime.TotalSeconds));
    }

    /// <summary>The token that was brought, and how long it is good for: only <see cref="IVisitors"/> prolongs it.</summary>
    private static DirectLineAdmission Admission(HttpContext http, DirectLineGrant grant) => new(
        grant.ConversationId,
        DirectLineDoor.TokenOf(http.Request) ?? "",
        (int)(grant.ExpiresAt - http.RequestServices.GetRequiredService<MachineClock>().Time.GetUtcNow()).TotalSeconds);

    private static async Task SendAsync(HttpContext http, int status, DirectLineAdmission admission)
    {
        http.Response.StatusCode = status;
        JsonTypeInfo<DirectLineAdmission> shape = DirectLineJson.Default.DirectLineAdmission;
        await http.Response.WriteAsJsonAsync(admission, shape, cancellationToken: http.RequestAborted);
    }
}
