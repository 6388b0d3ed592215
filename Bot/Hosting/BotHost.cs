using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Wenming.Bot.Auth;
using Wenming.Bot.Catalogs;
using Wenming.Bot.Hosting.CommandLine;
using Wenming.Bot.Posts;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Bot.Web;
using Wenming.Tables;

namespace Wenming.Bot.Hosting;

/// <summary>Puts the program together: the only place that knows all its parts.</summary>
internal static partial class BotHost
{
    /// <summary>The program, ready to run.</summary>
    /// <exception cref="OptionsValidationException">The settings contradict each other or the environment.</exception>
    /// <exception cref="CatalogException">A file of the catalogue is broken.</exception>
    /// <exception cref="TableStoreException">The tables cannot be opened.</exception>
    public static WebApplication Build(string[] args)
    {
        var startLog = new StartLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        startLog.Silence(builder.Logging);
        builder.Services.AddClocks().AddStorage().AddCatalog().AddProtocol().AddAuth().AddTurns().AddPosts().AddFeatures();
        builder.Services.AddChatPage(builder.Configuration).AddCommandLine();

        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.Services.CheckCatalog();
        app.Services.GetRequiredService<ITableStore>();
        var registration = app.Services.GetRequiredService<BotRegistration>();
        app.Use(BrokenRequests.EndQuietly);
        if (!registration.IsThere)
            app.Use(Loopback.Only);
        app.MapHealth();
        app.MapMessages();
        app.MapPages();
        app.Lifetime.ApplicationStarted.Register(() => SayThatItRuns(app, registration, startLog));
        return app;
    }

    private static void SayThatItRuns(WebApplication app, BotRegistration registration, StartLog startLog)
    {
        startLog.Open();
        if (registration.IsThere)
            SayWhoIsServed(app, registration);
        else
            LogUnauthenticated(app.Logger);
        foreach (var address in app.Environment.IsDevelopment() ? app.Urls : [])
            LogOpen(app.Logger, address);
    }

    private static void SayWhoIsServed(WebApplication app, BotRegistration registration)
    {
        LogAuthenticated(app.Logger, registration.AppId, registration.Type, registration.ChannelIssuer);
        var names = app.Services.GetRequiredService<IOptions<HostFilteringOptions>>().Value.AllowedHosts;
        if (!app.Environment.IsDevelopment() && names.All(name => name is "localhost" or "127.0.0.1" or "[::1]"))
            LogHostNames(app.Logger);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Without an app id the bot serves callers on this machine only.")]
    private static partial void LogUnauthenticated(ILogger logger);

    [LoggerMessage(
        Level = LogLevel.Information, Message = "The bot is app {AppId} ({Type}) and serves callers with a token of {Issuer} for it.")]
    private static partial void LogAuthenticated(ILogger logger, string appId, AppType type, string issuer);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "AllowedHosts holds this machine's names only. If calls arrive under the name of the endpoint they get 400: then add that name.")]
    private static partial void LogHostNames(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Open {Address} in a browser to talk to the bot.")]
    private static partial void LogOpen(ILogger logger, string address);
}
