using Wenming.Bot.Web.SignIn;

namespace Wenming.Bot.Web;

/// <summary>
/// The chat page. Where <c>ChatPage:Enabled</c> is set, <c>/</c> is for people who are signed in and <c>/tab</c> is the same page as a tab of
/// Teams; else <c>/</c> has a picker of the demo bureau's people, for this machine only.
/// </summary>
internal static class ChatPageEndpoints
{
    private const string Page = "chat.html";
    private const string Script = "text/javascript; charset=utf-8";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        [Page] = "text/html; charset=utf-8",
        ["chat.css"] = "text/css; charset=utf-8",
        ["chat.js"] = Script,
        ["connection.js"] = Script,
        ["door.js"] = Script,
        ["cards.js"] = Script,
        ["place.js"] = Script,
        ["lib/webchat.js"] = Script,
        ["lib/adaptivecards.js"] = Script,
        ["lib/teams.js"] = Script,
    };

    /// <summary>The page with its picker.</summary>
    public static void MapPickerPage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapFiles(Loopback.Only);
        endpoints.MapGet("/", Loopback.Only(http => SendFileAsync(http, Page, PagePolicy.Unframed)));
        endpoints.MapGet("/chat/people", Loopback.Only(SendPeopleAsync));
        endpoints.MapGet("/chat/clock", Loopback.Only(SendClockAsync));
        endpoints.MapGet("/chat/door", Loopback.Only(http => SendDoorAsync(http, new Door(IsPicker: true, CanSignIn: false, []))));
    }

    /// <summary>The page for people who are signed in.</summary>
    public static void MapSignedInPage(this IEndpointRouteBuilder endpoints)
    {
        var door = endpoints.ServiceProvider.GetRequiredService<Door>();
        var tab = PagePolicy.FramedBy(door.Teams);
        endpoints.MapFiles(handle => handle);
        endpoints.MapGet("/", http => SendFileAsync(http, Page, PagePolicy.Unframed));
        endpoints.MapGet("/tab", http => SendFileAsync(http, Page, tab));
        endpoints.MapGet("/chat/clock", SendClockAsync);
        endpoints.MapGet("/chat/door", http => SendDoorAsync(http, door));
    }

    private static void MapFiles(this IEndpointRouteBuilder endpoints, Func<RequestDelegate, RequestDelegate> guard)
    {
        foreach (var file in Files.Keys)
            endpoints.MapGet($"/{file}", guard(http => SendFileAsync(http, file, PagePolicy.Unframed)));
    }

    private static async Task SendFileAsync(HttpContext http, string file, string policy)
    {
        var path = Path.Combine(http.RequestServices.GetRequiredService<IWebHostEnvironment>().ContentRootPath, "wwwroot", file);
        if (!File.Exists(path))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            await http.Response.WriteAsync(
                $"{file} was not fetched when the bot was built; build it again where npm is installed.", http.RequestAborted);
            return;
        }

        http.Response.ContentType = Files[file];
        http.Response.Headers.ContentSecurityPolicy = policy;
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

    private static Task SendDoorAsync(HttpContext http, Door door) =>
        http.Response.WriteAsJsonAsync(door, SignInJson.Default.Door, cancellationToken: http.RequestAborted);
}
