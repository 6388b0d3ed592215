using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// Remembers how to reach people and groups: the newest reference of every personal chat, group chat and channel, taken from every activity
/// that comes in. Written only when something changed.
/// </summary>
internal sealed class ConversationReferences(ITableStore store, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Conversations";

    private const int MostInMemory = 10_000;

    private readonly RecentMap<ReachableChat> _written = new(MostInMemory);

    /// <summary>Remembers where the activity came from.</summary>
    public Task RememberAsync(ReceivedActivity activity, ConversationReference reference, CancellationToken cancellationToken) =>
        SetAsync(KeysOf(activity), new ReachableChat(WhatLasts(activity, reference), RemovedAt: null), cancellationToken);

    /// <summary>Remembers that the bot was taken out of the conversation, until somebody writes there again.</summary>
    public Task RememberRemovalAsync(
        ReceivedActivity activity, ConversationReference reference, DateTimeOffset at, CancellationToken cancellationToken) =>
        SetAsync(KeysOf(activity), new ReachableChat(WhatLasts(activity, reference), at), cancellationToken);

    /// <summary>Remembers a personal chat that the bot opened itself.</summary>
    public Task RememberPersonalAsync(PersonId person, ConversationReference reference, CancellationToken cancellationToken) =>
        SetAsync(PersonalKeys(person), new ReachableChat(reference, RemovedAt: null), cancellationToken);

    /// <summary>The person's own chat with the bot; <see langword="null"/> when none is known.</summary>
    public Task<ReachableChat?> FindPersonalAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(PersonalKeys(person), cancellationToken);

    private async Task SetAsync((string Partition, string Row) keys, ReachableChat chat, CancellationToken cancellationToken)
    {
        if (await FindAsync(keys, cancellationToken) == chat)
            return;
        var table = await store.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(keys.Partition, [new RowOperation.Upsert(keys.Row, ReachableChatRow.Write(chat))], cancellationToken);
        _written.Set(CacheKey(keys), chat);
    }

    private async Task<ReachableChat?> FindAsync((string Partition, string Row) keys, CancellationToken cancellationToken)
    {
        if (_written.Find(CacheKey(keys)) is { } known)
            return known;
        var table = await store.OpenAsync(TableName, cancellationToken);
        if (await table.GetAsync(keys.Partition, keys.Row, cancellationToken) is not { } row)
            return null;
        return _written.GetOrAdd(CacheKey(keys), () => ReachableChatRow.Read(row.Properties));
    }

    /// <summary>Of a group it is not remembered who wrote last.</summary>
    private static ConversationReference WhatLasts(ReceivedActivity activity, ConversationReference reference) =>
        ActivityScope.Of(activity) == ConversationScope.Personal ? reference : reference with { User = null, Locale = null };

    private (string Partition, string Row) KeysOf(ReceivedActivity activity) => ActivityScope.Of(activity) == ConversationScope.Personal
        ? PersonalKeys(TurnKeys.Person(activity))
        : (TableKey.Of(bureau.Value.Id, "groups"), TurnKeys.Conversation(activity));

    private (string Partition, string Row) PersonalKeys(PersonId person) => (TableKey.Of(bureau.Value.Id, "people"), TableKey.Of(person.Value));

    private static string CacheKey((string Partition, string Row) keys) => $"{keys.Partition} {keys.Row}";
}
