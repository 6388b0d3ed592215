using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Wenming.Tests.Support.Browser;

/// <summary>
/// A site on a port of this machine that frames a tab and speaks to it as Teams does: it answers what TeamsJS asks by messages between windows.
/// </summary>
internal sealed class TeamsWindow : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TeamsWindow(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>What it frames.</summary>
    public Uri? Tab { get; set; }

    /// <summary>The token that it has for the tab; <see langword="null"/> refuses.</summary>
    public Func<string?> Token { get; set; } = () => null;

    /// <summary>The language that it is set to.</summary>
    public string Locale { get; set; } = "zh-cn";

    /// <summary>What the tab asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<TeamsWindow> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var window = new TeamsWindow(app);
        app.MapGet("/", window.ShowAsync);
        app.MapPost("/answer", window.AnswerAsync);
        await app.StartAsync();
        window.Address = new Uri(app.Urls.Single());
        return window;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task ShowAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $$"""
            <!doctype html><html lang="zh-CN"><title>Teams</title><link rel="icon" href="data:,">
            <style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
            <iframe title="文明" src="{{Tab}}"></iframe>
            <script>
              addEventListener("message", async ({ data, source, origin }) => {
                const answer = await fetch("/answer", { method: "POST", body: data.func });
                const args = await answer.json();
                if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
              });
            </script>
            """);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var asked = await reader.ReadToEndAsync();
        Asked.Enqueue(asked);
        object?[]? answer = asked switch
        {
            "initialize" => ["content", "web", JsonSerializer.Serialize(new { apiVersion = 2, hostVersionsInfo = new { }, isLegacyTeams = false, supports = new { } }), "2.58.0"],
            "getContext" => [new { locale = Locale, theme = "default", entityId = "chat", frameContext = "content", hostClientType = "web" }],
            "authentication.getAuthToken" => Token() is { } token ? [true, token] : [false, "resourceRequiresConsent"],
            _ => null,
        };
        await http.Response.WriteAsJsonAsync(answer);
    }
}
