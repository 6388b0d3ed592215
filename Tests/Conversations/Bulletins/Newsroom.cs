using Wenming.Bot.Posts;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>The demo bureau and the people who write, approve, propose and read bulletins.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    public Newsroom(string time = "2026-03-20 09:00", Func<ITableStore, ITableStore>? storage = null)
    {
        Bureau = Bureau.Open(time, storage);
        (Office, OtherOffice) = (Bureau.Client("陈志强"), Bureau.Client("刘敏"));
        (Leader, OtherLeader) = (Bureau.Client("曾庆华"), Bureau.Client("董淑贤"));
        (Head, Reader) = (Bureau.Client("张伟民"), Bureau.Client("吴浩然"));
    }

    public Bureau Bureau { get; }

    public Client Office { get; }

    public Client OtherOffice { get; }

    public Client Leader { get; }

    public Client OtherLeader { get; }

    public Client Head { get; }

    public Client Reader { get; }

    /// <summary>Writes a draft by card; the preview is on the screen then.</summary>
    public static async Task<BotAnswer> WritesAsync(Client author, string title = "一季度简报", string text = "各科室按时自检。", params (string Field, string Value)[] more)
    {
        await author.SaysAsync("通报 写");
        author.Fill("title", title).Fill("text", text);
        foreach (var (field, value) in more)
            author.Fill(field, value);
        return await author.PressAsync("保存并预览");
    }

    /// <summary>Writes, hands in, and lets a leader approve.</summary>
    public async Task PublishesAsync(string title = "一季度简报", string text = "各科室按时自检。", params (string Field, string Value)[] more)
    {
        await WritesAsync(Office, title, text, more);
        await Office.PressAsync("提交审批");
        await Leader.SaysAsync("通报 同意 1");
    }

    /// <summary>A round of posting.</summary>
    public Task RoundAsync() => Bureau.Bot.Service<PostRound>().RunAsync(CancellationToken.None);

    /// <summary>Everybody has a chat with the bot.</summary>
    public static async Task MeetAsync(params Client[] people)
    {
        foreach (var person in people)
            await person.SaysAsync("帮助");
    }

    /// <summary>What stands in the person's chat: messages sent there, the newest last.</summary>
    public IReadOnlyList<ConnectorCall> InChatOf(Client person) =>
        [.. Bureau.Bot.Teams.Calls.Where(call => call.Path.Contains(Uri.EscapeDataString(person.Person.ChatId), StringComparison.Ordinal))];

    /// <summary>What was said last in the person's chat.</summary>
    public string SaidTo(Client person)
    {
        var said = BotAnswer.Of(InChatOf(person)[^1]);
        return said.Card?.Plain ?? said.Words;
    }

    /// <summary>Every row of bulletins with its version, to see whether anything was written.</summary>
    public async Task<string> SnapshotAsync()
    {
        var table = await Bureau.Tables.OpenAsync("Bulletins", CancellationToken.None);
        List<Row> rows = [.. await table.ListAsync(RowRange.All(TableKey.Of("bureau", "bulletins")), CancellationToken.None)];
        for (var number = 1; number < 4; number++)
            rows.AddRange(await table.ListAsync(RowRange.All(TableKey.Of("bureau", "bulletin", $"2026-000{number}")), CancellationToken.None));
        return string.Join('\n', rows.Select(row => $"{row.PartitionKey} {row.RowKey} {row.ETag}"));
    }

    public ValueTask DisposeAsync() => Bureau.DisposeAsync();
}
