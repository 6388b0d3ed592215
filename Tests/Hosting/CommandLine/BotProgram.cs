using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Tables;
using Wenming.Tables.Sqlite;
using Wenming.Tests.Support;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Hosting.CommandLine;

/// <summary>The built program, called in a folder of its own as an operator calls it; its tables stand in that folder.</summary>
internal sealed class BotProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The tables' file, where the program keeps it by default.</summary>
    public string TablesFile => Path.Combine(_folder.Path, "data", "wenming.db");

    /// <summary>The demo bureau's people as a file.</summary>
    public static string DemoRoster { get; } = File.ReadAllText(Repository.PathOf("Catalog", "demo", "people.csv"));

    /// <summary>Puts a file into the program's folder.</summary>
    public void Write(string name, string words) => Write(name, Encoding.UTF8.GetBytes(words));

    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_folder.Path, name), content);

    /// <summary>What a file in the program's folder says.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    /// <summary>Calls the program: <c>RunAsync("import roster people.csv")</c>.</summary>
    public async Task<ProgramRun> RunAsync(string line)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var program = Path.Combine(AppContext.BaseDirectory, "Wenming.Bot.dll");
        var run = await ProgramRun.OfAsync(
            "dotnet", _folder.Path, [program, .. line.Split(' ')], [("ASPNETCORE_ENVIRONMENT", "Development")], "", patience.Token);
        return run!;
    }

    /// <summary>Starts a bot on the program's tables, in this process.</summary>
    public TestBot StartBot() => new BotFactory()
        .WithFeatures()
        .With(services => services.Replace(ServiceDescriptor.Singleton<ITableStore>(
            provider => new SqliteTableStore($"Data Source={TablesFile}", provider.GetRequiredService<TimeProvider>()))))
        .Start();

    public void Dispose() => _folder.Dispose();
}
