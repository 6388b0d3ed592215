using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Wenming.Bot.Hosting;
using Wenming.Tests.Support;

namespace Wenming.Tests.Hosting;

public sealed class StartTests
{
    [Theory]
    [InlineData("Production", "", "MicrosoftAppId is empty")]
    [InlineData("Development", "--MicrosoftAppId=4711", "MicrosoftAppTenantId is empty")]
    [InlineData("Development", "--MicrosoftAppId=4711 --MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId is empty")]
    [InlineData("Development", "--MicrosoftAppId=4711", "MicrosoftAppId is set without a proof")]
    [InlineData("Development", "--MicrosoftAppId=4711 --MicrosoftAppType=MultiTenant", "MicrosoftAppId is set without a proof")]
    [InlineData("Development", "--MicrosoftAppId=4711 --MicrosoftAppType=UserAssignedMSI --MicrosoftAppPassword=x", "A managed identity")]
    [InlineData("Development", "--Auth:CertificatePath=no/such.pfx", "Auth:CertificatePath names no certificate")]
    [InlineData("Development", "--MicrosoftAppPassword=x", "MicrosoftAppPassword is set, but MicrosoftAppId is empty")]
    [InlineData("Development", "--MicrosoftAppType=Bot", "SingleTenant, MultiTenant or UserAssignedMSI")]
    [InlineData("Development", "--Auth:OpenIdMetadata=http://login.example/", "Auth:OpenIdMetadata must be an https address")]
    [InlineData("Development", "--Auth:TokenEndpoint=http://login.example/", "Auth:TokenEndpoint must be an https address")]
    [InlineData("Development", "--Auth:ServiceHosts:0=*.cn", "Auth:ServiceHosts holds something that is no host")]
    [InlineData("Staging", "--Rehearsal:Now=2026-03-16T08:55:00+08:00", "outside Development")]
    [InlineData("Staging", "--Rehearsal:Speed=60", "outside Development")]
    [InlineData("Development", "--Rehearsal:Speed=0", "Rehearsal:Speed must lie between")]
    [InlineData("Development", "--Rehearsal:Now=yesterday", "Rehearsal:Now")]
    [InlineData("Development", "--Cloud=Mars", "Public, USGov or China")]
    [InlineData("Development", "--Bureau:Id=Land & Resources", "small letters")]
    [InlineData("Development", "--Turns:Deadline=00:05:00", "TurnOptions.Deadline")]
    [InlineData("Development", "--ConnectionStrings:Wenming=nonsense", "ConnectionStrings:Wenming")]
    public void Contradictory_settings_refuse_the_start_with_a_sentence(string environment, string setting, string sentence)
    {
        var fault = Record.Exception(() => BotHost.Build([$"--environment={environment}", .. Settings(setting)]));

        Assert.NotNull(fault);
        Assert.Contains(sentence, StartRefusal.SentenceFor(fault), StringComparison.Ordinal);
    }

    private static string[] Settings(string settings) =>
        settings.Split("--", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(setting => $"--{setting}").ToArray();

    [Fact]
    public void A_bug_is_not_taken_for_a_refusal() => Assert.Null(StartRefusal.SentenceFor(new InvalidOperationException("bug")));

    [Fact]
    public async Task A_refused_start_is_a_sentence_on_standard_error_and_exit_code_1()
    {
        var (exitCode, output, error) = await RunAsync("Production", "");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("MicrosoftAppId is empty", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_a_sentence_on_standard_error_and_exit_code_1()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (exitCode, output, error) = await RunAsync("Development", string.Create(CultureInfo.InvariantCulture, $"--Urls=http://127.0.0.1:{port}"));

        Assert.Equal(1, exitCode);
        Assert.Contains("Another program listens there", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_endpoints_tell_a_dead_storage_from_a_dead_process()
    {
        await using var bot = new BotFactory().Start();
        var ready = await bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        bot.Tables.BeforeAccess = (_, _) => throw new Wenming.Tables.TableStoreException("The disk is full.", null);
        var live = await bot.Http.GetAsync(new Uri("/health/live", UriKind.Relative));
        var notReady = await bot.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, notReady.StatusCode);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string environment, string argument)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Wenming.Bot.dll"));
        start.ArgumentList.Add($"--environment={environment}");
        if (argument.Length > 0)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }
}
