using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// Remembers how to reach people and groups: the newest reference of every personal chat, group chat and team, taken from every activity
/// that comes in. Written only when something changed.
/// </summary>
internal sealed class ConversationReferences(ITableStore store, IOptions<BureauOptions> bureau)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "Conversations";

    private const int MostInMemory = 10_000;

    private readonly RecentMap<ReachableChat> _written = new(MostInMemory);

    /// <summary>Remembers where the activity came from, and that the bot is wanted there.</summary>
    public async Task RememberAsync(ReceivedActivity activity, ConversationReference reference, CancellationToken cancellationToken)
    {
        var known = await FindAsync(KeysOf(activity), cancellationToken);
        if (!IsBetter(known, reference))
            await SetAsync(KeysOf(activity), new ReachableChat(WhatLasts(activity, reference), RemovedAt: null), cancellationToken);
    }

    /// <summary>Remembers where the activity came from; whether the bot is wanted there stays as it was.</summary>
    public async Task RememberAddressAsync(
        ReceivedActivity activity, ConversationReference reference, CancellationToken cancellationToken)
    {
        var known = await FindAsync(KeysOf(activity), cancellationToken);
        if (!IsBetter(known, reference))
            await SetAsync(KeysOf(activity), new ReachableChat(WhatLasts(activity, reference), known?.RemovedAt), cancellationToken);
    }

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

    /// <summary>The person's own chat as it is stored now, whatever this process remembers: another one may have written it.</summary>
    public async Task<ReachableChat?> ReadPersonalAsync(PersonId person, CancellationToken cancellationToken) =>
        (await ReadAsync(PersonalKeys(person), cancellationToken))?.Chat;

    /// <summary>The group chat or team as it is stored now.</summary>
    /// <param name="conversation">Its key, as <see cref="GroupsAsync"/> gives it.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<ReachableChat?> ReadGroupAsync(string conversation, CancellationToken cancellationToken) =>
        (await ReadAsync(GroupKeys(conversation), cancellationToken))?.Chat;

    /// <summary>Every group chat and team that the bot knows, with its key.</summary>
    public async IAsyncEnumerable<(string Key, ReachableChat Chat)> GroupsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(TableName, cancellationToken);
        await foreach (var row in table.EnumerateAsync(RowRange.All(GroupKeys("").Partition), cancellationToken))
            yield return (row.RowKey, ReachableChatRow.Read(row.Properties));
    }

    /// <summary>Remembers that the channel refuses what is said to the person unasked, until the person comes again.</summary>
    public Task BlockPersonalAsync(PersonId person, string code, DateTimeOffset at, CancellationToken cancellationToken) =>
        BlockAsync(PersonalKeys(person), code, at, cancellationToken);

    /// <summary>Remembers that the channel refuses what is said in the group unasked, until somebody writes there again.</summary>
    public Task BlockGroupAsync(string conversation, string code, DateTimeOffset at, CancellationToken cancellationToken) =>
        BlockAsync(GroupKeys(conversation), code, at, cancellationToken);

    private async Task BlockAsync((string Partition, string Row) keys, string code, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await ReadAsync(keys, cancellationToken) is not { } known)
            return;
        var blocked = known.Chat with { BlockedAt = at, BlockedCode = code };
        var table = await store.OpenAsync(TableName, cancellationToken);
        RowOperation write = new RowOperation.Replace(keys.Row, known.ETag, ReachableChatRow.Write(blocked));

        // Whoever wrote the row meanwhile did so because somebody came: then nothing is blocked any more.
        if (await table.CommitAsync(keys.Partition, [write], cancellationToken) is CommitOutcome.Committed)
            _written.Set(CacheKey(keys), blocked);
        else
            _written.Remove(CacheKey(keys));
    }

    private async Task<(ReachableChat Chat, string ETag)?> ReadAsync(
        (string Partition, string Row) keys, CancellationToken cancellationToken)
    {
        var table = await store.OpenAsync(TableName, cancellationToken);
        return await table.GetAsync(keys.Partition, keys.Row, cancellationToken) is { } row
            ? (ReachableChatRow.Read(row.Properties), row.ETag)
            : null;
    }

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

    /// <summary>
    /// Whether the known chat is where the person is all day: a page is opened now and then, and what is said unasked belongs into Teams as long
    /// as Teams takes it.
    /// </summary>
    private static bool IsBetter(ReachableChat? known, ConversationReference reference) =>
        Connectors.IsChatPage(reference)
        && known is { RemovedAt: null, BlockedAt: null }
        && !Connectors.IsChatPage(known.Reference);

    /// <summary>Of a group it is not remembered who wrote last, and of a team not in which channel or thread.</summary>
    private static ConversationReference WhatLasts(ReceivedActivity activity, ConversationReference reference) =>
        ActivityScope.Of(activity) == ConversationScope.Personal
            ? reference
            : reference with
            {
                User = null,
                Locale = null,
                Conversation = reference.Conversation with { Id = TurnKeys.GroupConversation(activity) },
            };

    private (string Partition, string Row) KeysOf(ReceivedActivity activity) => ActivityScope.Of(activity) == ConversationScope.Personal
        ? PersonalKeys(TurnKeys.Person(activity))
        : GroupKeys(TurnKeys.Group(activity));

    private (string Partition, string Row) GroupKeys(string conversation) => (TableKey.Of(bureau.Value.Id, "groups"), conversation);

    private (string Partition, string Row) PersonalKeys(PersonId person) =>
        (TableKey.Of(bureau.Value.Id, "people"), TableKey.Of(person.Value));

    private static string CacheKey((string Partition, string Row) keys) => $"{keys.Partition} {keys.Row}";
}
