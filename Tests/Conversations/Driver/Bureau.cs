using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Posts;
using Wenming.Domain.Wording;
using Wenming.Tables;
using Wenming.Tables.Sqlite;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>The demo bureau with the whole bot on an SQLite file, and the people who talk to it.</summary>
public sealed class Bureau : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Bureau(string beijingTime, Func<ITableStore, ITableStore> storage)
    {
        var factory = new BotFactory(new FakeClock(Instant(beijingTime))).WithFeatures();
        factory.With(services => services.Replace(ServiceDescriptor.Singleton(
            _ => storage(new SqliteTableStore($"Data Source={File}", factory.Clock)))));
        Bot = factory.Start();
    }

    /// <summary>The bot as it runs now.</summary>
    public TestBot Bot { get; private set; }

    /// <summary>How activities come to the bot; <see langword="null"/> when each comes once and at once.</summary>
    public IDelivery? Delivery { get; set; }

    /// <summary>Where the tables' file is.</summary>
    public string File => Path.Combine(_folder.Path, "wenming.db");

    /// <summary>The tables.</summary>
    public ITableStore Tables => Bot.Service<ITableStore>();

    /// <summary>Starts the bot.</summary>
    /// <param name="beijingTime">What the clock in the bureau shows, for example <c>2026-03-20 09:00</c>.</param>
    /// <param name="storage">Puts something between the bot and its tables.</param>
    public static Bureau Open(string beijingTime = "2026-03-20 09:00", Func<ITableStore, ITableStore>? storage = null) =>
        new(beijingTime, storage ?? (tables => tables));

    /// <summary>The person of the demo bureau with this name, at a device of their own.</summary>
    public Client Client(string name, Language language = Language.Chinese) => Client(DemoPeople.Named(name, language));

    /// <summary>Somebody at a device.</summary>
    public Client Client(TestPerson person) => new(this, person);

    /// <summary>Moves the clock to this time in the bureau.</summary>
    public void ItIs(string beijingTime) => Bot.Clock.Advance(Instant(beijingTime) - Bot.Clock.GetUtcNow());

    /// <summary>Plans and sends what is owed at this moment; by itself the bot of a spec posts nothing.</summary>
    public Task RoundAsync() => Bot.Service<PostRound>().RunAsync(CancellationToken.None);

    /// <summary>Ends the program and starts it again on the same tables.</summary>
    public async Task RestartAsync() => Bot = await Bot.RestartAsync();

    /// <summary>The rows of a section's self-check of a quarter whose keys begin so: <c>member</c>, <c>sheet</c>, <c>history</c>, <c>focus</c>.</summary>
    public async Task<IReadOnlyList<Row>> RowsAsync(string section, string prefix = "", string quarter = "2026Q1")
    {
        var table = await Tables.OpenAsync("SelfChecks", CancellationToken.None);
        return await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", quarter, section), prefix), CancellationToken.None);
    }

    /// <summary>What a member's answers say in the table, by question.</summary>
    public Task<IReadOnlyDictionary<string, string>> StoredAsync(Client member) =>
        StoredAsync(member.Person.Section!, TableKey.Of("member", member.Person.ObjectId, ""));

    /// <summary>What the section's sheet says in the table, by question.</summary>
    public Task<IReadOnlyDictionary<string, string>> StoredSheetAsync(string section) => StoredAsync(section, TableKey.Of("sheet", ""));

    /// <summary>Everything in the self-checks' table of a section as text, to see whether anything was written.</summary>
    public async Task<string> SnapshotAsync(string section)
    {
        var rows = await RowsAsync(section);
        return string.Join('\n', rows.Select(row => $"{row.RowKey} {row.ETag}"));
    }

    /// <summary>Brings an activity to the bot.</summary>
    public Task<HttpResponseMessage> DeliverAsync(TestPerson from, Dictionary<string, object?> activity) =>
        Delivery?.PostAsync(from, activity) ?? Bot.PostAsync(activity);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<IReadOnlyDictionary<string, string>> StoredAsync(string section, string prefix)
    {
        var rows = await RowsAsync(section, prefix);
        return rows.Where(row => row.Properties.Text("QuestionId") is not null)
            .ToDictionary(row => row.Properties.Text("QuestionId")!, row => row.Properties.Text("Value")!);
    }

    private static DateTimeOffset Instant(string beijingTime) => new(
        DateTime.ParseExact(beijingTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
