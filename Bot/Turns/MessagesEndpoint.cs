namespace Wenming.Bot.Turns;

/// <summary><c>POST /api/messages</c>: where channels deliver activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>The address that the channel is told.</summary>
    public const string Path = "/api/messages";

    public static void MapMessages(this IEndpointRouteBuilder endpoints)
    {
        // A mistake in the registrations shows at the start, not in somebody's chat.
        endpoints.ServiceProvider.GetRequiredService<ChatCommands>().Check();
        endpoints.ServiceProvider.GetRequiredService<CardHandlers>();
        var door = endpoints.ServiceProvider.GetRequiredService<MessagesDoor>();
        endpoints.MapPost(Path, async (HttpContext http) =>
        {
            var answer = await door.AnswerAsync(http.Request, http.RequestAborted);
            if (answer.Status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Bearer";
            await http.Response.WriteAnswerAsync(answer, http.RequestAborted);
        });
    }
}
