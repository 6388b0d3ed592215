using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Tests.Mutations;
using Wenming.Tests.Support;

namespace Wenming.Tests.Threats;

/// <summary>What is tried at the port itself: bodies that never end, and names of files that lead out of the folder.</summary>
public sealed class PortTests : IAsyncLifetime
{
    private const int SlowCallers = 40;

    /// <summary>Only so that a failure ends; nothing here waits so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FaultLog _log = new();
    private readonly TestBot _bot;

    public PortTests() =>
        _bot = new BotFactory().WithFeatures().With(services => services.AddLogging(logging => logging.AddProvider(_log))).StartOnPort(0);

    public static TheoryData<string> Paths => new()
    {
        "/../appsettings.json", "/..%2fappsettings.json", "/%2e%2e/appsettings.json", "/%2e%2e%2f%2e%2e%2fetc/passwd", "/lib/../../appsettings.json",
        "/lib/..%5c..%5cappsettings.json", "/lib/....//....//etc/passwd", "//etc/passwd", "/lib/%00", "/lib/webchat.js%00.html", "/appsettings.json",
        "/data/wenming.db", "/Catalog/demo/people.csv", "/wwwroot/index.html", "/v3/directline/conversations/..%2f..%2fhealth/activities",
        "/api/messages/../../appsettings.json", "/C:/Windows/win.ini", "/.git/config",
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task Callers_who_send_a_body_that_never_ends_are_dropped_and_hold_nobody_up()
    {
        using var patience = new CancellationTokenSource(Patience);
        var slow = new List<Wire>();
        for (var i = 0; i < SlowCallers; i++)
        {
            slow.Add(await Wire.OpenAsync(Address));
            await slow[^1].SendAsync($"POST /api/messages HTTP/1.1\r\nHost: {Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{{");
        }

        var replies = await _bot.SaysAsync(TestPerson.Stranger, "加入");
        var ends = await Task.WhenAll(slow.Select(wire => wire.ReadToEndAsync(patience.Token)));

        Assert.Single(replies);
        Assert.All(ends, end => Assert.DoesNotContain(" 200 ", end, StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Faults, fault => fault.StartsWith("Error", StringComparison.Ordinal));
        slow.ForEach(wire => wire.Dispose());
    }

    [Fact]
    public async Task Callers_who_hang_up_in_the_middle_leave_no_error()
    {
        for (var i = 0; i < SlowCallers; i++)
        {
            using var wire = await Wire.OpenAsync(Address);
            await wire.SendAsync($"POST /api/messages HTTP/1.1\r\nHost: {Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 600\r\n\r\n{{\"type\":");
        }

        var replies = await _bot.SaysAsync(TestPerson.Stranger, "加入");

        Assert.Single(replies);
        Assert.DoesNotContain(_log.Faults, fault => fault.StartsWith("Error", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_name_leads_out_of_the_folder_of_the_page(string path)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var wire = await Wire.OpenAsync(Address);

        await wire.SendAsync($"GET {path} HTTP/1.1\r\nHost: {Address.Authority}\r\nConnection: close\r\n\r\n");
        var answer = await wire.ReadToEndAsync(patience.Token);

        Assert.Matches("^HTTP/1.1 (400|401|403|404|405) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Rehearsal", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_itself_is_served_to_the_same_kind_of_caller()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var wire = await Wire.OpenAsync(Address);

        await wire.SendAsync($"GET /chat.js HTTP/1.1\r\nHost: {Address.Authority}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", await wire.ReadToEndAsync(patience.Token), StringComparison.Ordinal);
    }

    private Uri Address => _bot.Http.BaseAddress!;
}
