namespace Wenming.Benchmarks;

/// <summary>A connector that takes everything at once.</summary>
internal static class AcceptingTeams
{
    /// <summary>Runs until the process is ended.</summary>
    /// <param name="url">Where to listen.</param>
    public static async Task<int> RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var answer = """{"id":"1"}"""u8.ToArray();
        app.MapPost("/v3/conversations/{chat}/activities", async (HttpContext http) =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status201Created;
            http.Response.ContentType = "application/json";
            await http.Response.Body.WriteAsync(answer, http.RequestAborted);
        });
        app.MapGet("/health/live", () => Results.Ok());
        await app.RunAsync();
        return 0;
    }
}
