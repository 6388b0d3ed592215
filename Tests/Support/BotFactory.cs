using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Tables;

namespace Wenming.Tests.Support;

/// <summary>
/// Starts the whole bot with the outer world replaced: Teams, the clocks and, unless the test brings its own, the tables and the roster.
/// <code>await using var bot = new BotFactory().With(services => services.AddSingleton&lt;IChatCommand&gt;(…)).Start();</code>
/// </summary>
public sealed class BotFactory
{
    private readonly List<Action<IServiceCollection>> _services = [];
    private readonly Dictionary<string, string> _settings = new() { ["Rehearsal:Now"] = "", ["Turns:LedgerGathersFor"] = "00:00:00", ["Posts:IsOn"] = "false" };
    private bool _hasFeatures;

    public BotFactory()
        : this(new FakeClock())
    {
    }

    /// <summary>With a clock that begins where the test says.</summary>
    public BotFactory(FakeClock clock)
    {
        Clock = clock;
        Tables = new MemoryTableStore(clock);
    }

    public FakeTeams Teams { get; } = new();

    /// <summary>The bureau's clock and the machine's in one.</summary>
    public FakeClock Clock { get; }

    public MemoryTableStore Tables { get; }

    /// <summary>Where the callers seem to be; the test server itself gives them no address, and the bot refuses such.</summary>
    public IPAddress? CallersAddress { get; set; } = IPAddress.Loopback;

    /// <summary>Which run of the bot this is, from 1.</summary>
    public int Run { get; private set; }

    /// <summary>Starts with the features and their demo bureau; without this call the turns stand alone and a test brings its own handlers.</summary>
    public BotFactory WithFeatures()
    {
        _hasFeatures = true;
        return this;
    }

    /// <summary>Adds or replaces services; the last registration counts.</summary>
    public BotFactory With(Action<IServiceCollection> services)
    {
        _services.Add(services);
        return this;
    }

    public BotFactory WithSetting(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Registers the bot at an issuer on this machine, which it can reach; callers need its tokens from then on.</summary>
    public BotFactory With(LoopbackIssuer issuer)
    {
        foreach (var (key, value) in issuer.Settings)
            WithSetting(key, value);
        Teams.Passes(issuer.Address);
        return this;
    }

    /// <summary>Starts the bot in memory. Dispose the bot, not the factory.</summary>
    public TestBot Start() => new(Create(), this);

    /// <summary>Starts the bot on a port of this machine, for clients that need one; 0 takes a free one.</summary>
    public TestBot StartOnPort(int port)
    {
        WithSetting("Urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var app = Create();
        app.UseKestrel();
        app.StartServer();
        return new TestBot(app, this);
    }

    private WebApplicationFactory<Program> Create()
    {
        Run++;
        return new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in _settings)
                host.UseSetting(key, value);
            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                services.Replace(ServiceDescriptor.Singleton(new MachineClock(Clock)));
                services.Replace(ServiceDescriptor.Singleton<ITableStore>(Tables));
                services.Replace(ServiceDescriptor.Singleton(new RateGovernor(double.PositiveInfinity, new MachineClock(Clock))));
                if (!_hasFeatures)
                    RemoveFeatures(services);
                services.AddSingleton<IStartupFilter>(new CallerAddress(this));
                services.ConfigureAll<HttpClientFactoryOptions>(options =>
                    options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = Teams));
                foreach (var change in _services)
                    change(services);
            });
        });
    }

    private static void RemoveFeatures(IServiceCollection services)
    {
        services.RemoveAll<IChatCommand>();
        services.RemoveAll<ICardHandler>();
        services.RemoveAll<IFreeTextHandler>();
        services.RemoveAll<IPost>();
        services.RemoveAll<IPostSource>();
        var hosted = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true);
        foreach (var service in hosted.ToList())
            services.Remove(service);
        services.Replace(ServiceDescriptor.Singleton<ICallerDirectory>(new TestCallers(TestPerson.Zhang, TestPerson.Li, TestPerson.Wang)));
        services.AddSingleton<IFallbackReply, CommandListFallback>();
        services.AddSingleton<IStrangerReply, RosterlessReply>();
        services.AddSingleton<IGreeting, ShortGreeting>();
    }

    private sealed class CallerAddress(BotFactory factory) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, following) =>
            {
                http.Connection.RemoteIpAddress = factory.CallersAddress;
                return following(http);
            });
            next(app);
        };
    }
}
