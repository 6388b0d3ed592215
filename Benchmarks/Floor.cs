using System.Text;
using System.Text.Json;
using Wenming.Bot.Protocol;
using Wenming.Cards.Elements;

namespace Wenming.Benchmarks;

/// <summary>
/// The bare floor: an empty ASP.NET Core endpoint that parses the activity and answers a fixed card, and does nothing else. The card is a value
/// that is written as JSON, as any endpoint answers; at <c>/bytes</c> it is a block of memory, which no program that builds its answer can do.
/// </summary>
internal static class Floor
{
    /// <summary>Where the card is written as JSON each time.</summary>
    public const string CardPath = "/api/messages";

    /// <summary>Where the answer's bytes lie ready.</summary>
    public const string BytesPath = "/bytes";

    /// <summary>Runs until the process is ended.</summary>
    /// <param name="url">Where to listen.</param>
    public static async Task<int> RunAsync(string url)
    {
        var answer = await Console.In.ReadToEndAsync();
        var bytes = Encoding.UTF8.GetBytes(answer);
        var card = JsonDocument.Parse(answer).RootElement.GetProperty("value").Deserialize(CardJson.Exact.AdaptiveCard)!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        app.MapPost(CardPath, (HttpContext http) => AnswerAsync(http, () => AdaptiveCardInvokeResponse.OfCard(card)));
        app.MapPost(BytesPath, (HttpContext http) => AnswerAsync(http, () => bytes));
        app.MapGet("/health/live", () => Results.Ok());
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext http, Func<ReadOnlyMemory<byte>> answer)
    {
        var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, ActivityJson.Default.ReceivedActivity, http.RequestAborted);
        http.Response.StatusCode = activity?.Type is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(answer(), http.RequestAborted);
    }
}
