using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wenming.Bot.Auth;
using Wenming.Bot.Catalogs;
using Wenming.Bot.Hosting;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;

namespace Wenming.Tests.Posts.Killed;

/// <summary>
/// Plans and dispatches one post and one reminder until nothing waits any more, or until it is killed. The bureau's clock goes as the machine's
/// does; the machine's pauses, leases and second copies pass twenty times as fast, so that a test need not wait a minute for them.
/// </summary>
internal static class KilledDispatcher
{
    private const double Speed = 20;

    public static async Task Main(string[] args)
    {
        var (file, began) = (args[0], DateTimeOffset.Parse(args[1], CultureInfo.InvariantCulture));
        var passed = TimeProvider.System.GetUtcNow() - began;

        var builder = Host.CreateApplicationBuilder([
            "--environment=Development", $"--ConnectionStrings:Wenming=Data Source={file}", "--Connector:Timeout=00:00:01", "--Posts:LeaseFor=00:01:00",
            "--Logging:LogLevel:Default=Error"]);
        builder.Services.AddStorage().AddCatalog().AddProtocol().AddAuth().AddTurns().AddPosts();
        builder.Services.AddSingleton<TimeProvider>(new RehearsalClock(TimeProvider.System, Everybody.Morning + passed, 1));
        var machine = new MachineClock(new RehearsalClock(TimeProvider.System, began + (passed * Speed), Speed));
        builder.Services.AddSingleton(machine).AddSingleton(new RateGovernor(double.PositiveInfinity, machine));
        builder.Services.AddSingleton<ICallerDirectory, Everybody>().AddSingleton<IBureauCalendar, Everybody>();
        builder.Services.AddSingleton<IPost, Everybody>().AddSingleton<IPostSource, Everybody>();
        using var host = builder.Build();
        var (round, book) = (host.Services.GetRequiredService<PostRound>(), host.Services.GetRequiredService<DeliveryBook>());

        Console.WriteLine("running");
        do
        {
            await round.RunAsync(CancellationToken.None);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
        while (await book.BacklogAsync(CancellationToken.None) is { Waiting: > 0 });
        Console.WriteLine("done");
    }
}
