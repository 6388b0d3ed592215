using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Tables;
using Wenming.Tables.Sqlite;

namespace Wenming.Benchmarks;

/// <summary>Writes everybody's chat, a hundred at a time.</summary>
internal static class CrowdSeed
{
    private const int MostAtOnce = 100;

    public static async Task WriteAsync(string file, int people, string serviceUrl)
    {
        await using var store = new SqliteTableStore($"Data Source={file}", TimeProvider.System);
        var table = await store.OpenAsync(ConversationReferences.TableName, CancellationToken.None);
        foreach (var numbers in Enumerable.Range(0, people).Chunk(MostAtOnce))
            await table.CommitAsync(TableKey.Of("bureau", "people"), [.. numbers.Select(number => ChatOf(number, serviceUrl))], CancellationToken.None);
    }

    private static RowOperation.Insert ChatOf(int number, string serviceUrl)
    {
        var person = Crowd.Person(number).Value;
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = serviceUrl,
            Conversation = new SentConversation { Id = "a:" + person, ConversationType = "personal", TenantId = "tenant" },
            Bot = new SentAccount { Id = "28:bot" },
            User = new SentAccount { Id = "29:" + person },
        };
        return new RowOperation.Insert(TableKey.Of(person), ReachableChatRow.Write(new ReachableChat(reference, RemovedAt: null)));
    }
}
