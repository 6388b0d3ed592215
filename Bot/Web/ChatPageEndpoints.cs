namespace Wenming.Bot.Web;

/// <summary>
/// The chat page at <c>/</c>: a picker of the demo bureau's people and Web Chat beside it. Development and this machine only.
/// </summary>
internal static class ChatPageEndpoints
{
    /// <summary>
    /// Everything comes from here. Web Chat writes styles into the page and shows small pictures from data and blob addresses; scripts run
    /// from files only.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' blob:; "
        + "worker-src 'self' blob:; media-src 'self' data: blob:; font-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["chat.html"] = "text/html; charset=utf-8",
        ["chat.css"] = "text/css; charset=utf-8",
        ["chat.js"] = "text/javascript; charset=utf-8",
        ["connection.js"] = "text/javascript; charset=utf-8",
        ["cards.js"] = "text/javascript; charset=utf-8",
        ["place.js"] = "text/javascript; charset=utf-8",
        ["lib/webchat.js"] = "text/javascript; charset=utf-8",
        ["lib/adaptivecards.js"] = "text/javascript; charset=utf-8",
    };

    public static void MapChatPage(this IEndpointRouteBuilder endpoints)
    {
        var folder = Path.Combine(endpoints.ServiceProvider.GetRequiredService<IWebHostEnvironment>().ContentRootPath, "wwwroot");
        endpoints.MapGet("/", Loopback.Only(http => SendFileAsync(http, folder, "chat.html")));
        foreach (var file in Files.Keys)
            endpoints.MapGet($"/{file}", Loopback.Only(http => SendFileAsync(http, folder, file)));
        endpoints.MapGet("/chat/people", Loopback.Only(SendPeopleAsync));
        endpoints.MapGet("/chat/clock", Loopback.Only(SendClockAsync));
    }

    private static async Task SendFileAsync(HttpContext http, string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            await http.Response.WriteAsync(
                $"{file} was not fetched when the bot was built; build it again where npm is installed.", http.RequestAborted);
            return;
        }

        http.Response.ContentType = Files[file];
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        await http.Response.SendFileAsync(path, http.RequestAborted);
    }

    private static async Task SendPeopleAsync(HttpContext http)
    {
        var people = await http.RequestServices.GetRequiredService<IPeopleOfThePicker>().ListAsync(http.RequestAborted);
        await http.Response.WriteAsJsonAsync(people, WebJson.Default.IReadOnlyListPickerPerson, cancellationToken: http.RequestAborted);
    }

    private static async Task SendClockAsync(HttpContext http)
    {
        var reading = new ClockReading(
            http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            http.RequestServices.GetRequiredService<ClockPace>().Speed);
        await http.Response.WriteAsJsonAsync(reading, WebJson.Default.ClockReading, cancellationToken: http.RequestAborted);
    }
}
