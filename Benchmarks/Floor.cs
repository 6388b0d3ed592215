using System.Text.Json;
using Wenming.Bot.Protocol;

namespace Wenming.Benchmarks;

/// <summary>The bare floor: an empty ASP.NET Core endpoint that parses the activity and answers a fixed card, and does nothing else.</summary>
internal static class Floor
{
    /// <summary>Runs until the process is ended.</summary>
    /// <param name="url">Where to listen.</param>
    public static async Task<int> RunAsync(string url)
    {
        var card = await Console.In.ReadToEndAsync();
        var answer = System.Text.Encoding.UTF8.GetBytes(card);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext http) =>
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, ActivityJson.Default.ReceivedActivity, http.RequestAborted);
            http.Response.StatusCode = activity?.Type is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.Body.WriteAsync(answer, http.RequestAborted);
        });
        app.MapGet("/health/live", () => Results.Ok());
        await app.RunAsync();
        return 0;
    }
}
