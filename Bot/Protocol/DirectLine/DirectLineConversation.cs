using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Wenming.Cards.Elements;
using Wenming.Tables;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>
/// One conversation of the chat page while somebody uses it. What is said stands in <see cref="StreamTable"/>; here are only the newest
/// ordinal, who waits for the next, and the few activities that may not be kept.
/// </summary>
internal sealed class DirectLineConversation(string id, StreamTable table) : IDisposable
{
    /// <summary>Where Web Chat looks for an activity's place on the page.</summary>
    private const string SequenceKey = "webchat:sequence-id";

    /// <summary>How many activities are held that may not be kept.</summary>
    private const int MostHeld = 20;

    /// <summary>How often a write gives way to another process that writes to the same conversation.</summary>
    private const int Attempts = 5;

    private static readonly JsonWriterOptions Wire = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _lock = new();
    private readonly List<StreamEntry> _held = [];
    private DateTimeOffset _openUntil;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last = -1;

    /// <summary>The conversation's id.</summary>
    public string Id => id;

    /// <summary>Until when its streams may stay open (UTC).</summary>
    public DateTimeOffset OpenUntil
    {
        get
        {
            lock (_lock)
                return _openUntil;
        }
    }

    /// <summary>Whether there is something here that the table does not have.</summary>
    public bool HoldsUnkept
    {
        get
        {
            lock (_lock)
                return _held.Count > 0;
        }
    }

    /// <summary>Lets its streams stay open until then; a token that was refreshed keeps them open.</summary>
    public void Prolong(DateTimeOffset until)
    {
        lock (_lock)
            _openUntil = until > _openUntil ? until : _openUntil;
    }

    /// <summary>Whether anything was said.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => await LastAsync(cancellationToken) == 0;

    /// <summary>Adds an activity. One with this tail that is there already stays as it is: it was sent again.</summary>
    /// <param name="tail">What tells it from the others; <see langword="null"/> gives it a number.</param>
    /// <param name="activity">Everything but id, conversation and place on the page.</param>
    /// <param name="isKept">Whether it may stand in a table.</param>
    /// <param name="cancellationToken">Ends the wait for the writes before this one.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="TableStoreException">It could not be stored; it is not in the stream.</exception>
    public Task<string> AddAsync(string? tail, JsonObject activity, bool isKept, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            if (tail is not null && await FindAsync(tail, cancellationToken) is not null)
                return IdOf(tail);

            // Web Chat holds an answer back for seconds when it has not seen what is answered, as when somebody has just come in.
            if (activity["replyToId"] is JsonValue answered
                && !(TailOf(answered.ToString()) is { } seen && await FindAsync(seen, cancellationToken) is not null))
                activity.Remove("replyToId");
            return IdOf(await AppendAsync(tail, activity, null, isKept, cancellationToken));
        },
        cancellationToken);

    /// <summary>Puts an activity in the place of the one with this id; it is news. False when there is none.</summary>
    /// <exception cref="TableStoreException">It could not be stored; the old one is still there.</exception>
    public Task<bool> ReplaceAsync(string activityId, JsonObject activity, bool isKept, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            if (TailOf(activityId) is not { } tail || await FindAsync(tail, cancellationToken) is not { } before)
                return false;
            await AppendAsync(tail, activity, before, isKept, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Puts a card in the place of an activity's attachments without telling the page, which has done so already: telling it would take
    /// away what the person typed meanwhile. A reloaded page then finds the newest card.
    /// </summary>
    /// <exception cref="TableStoreException">It could not be stored; the old card is still there.</exception>
    public Task<bool> RewriteAsync(string activityId, JsonElement card, bool isKept, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            if (TailOf(activityId) is not { } tail
                || await FindAsync(tail, cancellationToken) is not { } entry
                || JsonNode.Parse(entry.Json) is not JsonObject activity)
                return false;
            var attachment = new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = JsonObject.Create(card) };
            activity["attachments"] = new JsonArray(attachment);
            var rewritten = entry with { Json = Bytes(activity) };
            if (isKept && !Holds(tail))
                await table.RewriteAsync(id, rewritten, cancellationToken);
            else
                Hold(rewritten);
            return true;
        },
        cancellationToken);

    /// <summary>Takes an activity out of the table; it stays here as long as the process runs.</summary>
    /// <exception cref="TableStoreException">The table could not be written.</exception>
    public Task<bool> ConcealAsync(string activityId, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            if (TailOf(activityId) is not { } tail || Holds(tail) || await FindAsync(tail, cancellationToken) is not { } entry)
                return false;
            await table.RemoveAsync(id, entry, cancellationToken);
            Hold(entry);
            return true;
        },
        cancellationToken);

    /// <summary>What came after the watermark, a part at a time. A watermark that this stream never gave counts as none.</summary>
    /// <param name="watermark">Where the reader stands.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<StreamNews> ReadAsync(long watermark, CancellationToken cancellationToken)
    {
        var last = await LastAsync(cancellationToken);
        var after = watermark > last ? 0 : watermark;
        if (after == last)
            return new StreamNews([], last);
        var (kept, read) = await table.ReadAsync(id, after, last, cancellationToken);
        StreamEntry[] held;
        lock (_lock)
            held = [.. _held.Where(entry => entry.Ordinal > after && entry.Ordinal <= read)];
        var others = kept.Where(entry => !Array.Exists(held, other => other.Tail == entry.Tail));
        return new StreamNews([.. others.Concat(held).OrderBy(entry => entry.Ordinal).Select(entry => entry.Json)], read);
    }

    /// <summary>Ends when something has come after the watermark.</summary>
    public Task NewsAfterAsync(long watermark)
    {
        lock (_lock)
            return _last > watermark ? Task.CompletedTask : _changed.Task;
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    /// <summary>The id of the activity with this tail.</summary>
    public string IdOf(string tail) => $"{id}.{tail}";

    private string? TailOf(string activityId) =>
        activityId.StartsWith(id + '.', StringComparison.Ordinal) ? activityId[(id.Length + 1)..] : null;

    private async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await write();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<string> AppendAsync(
        string? tail, JsonObject activity, StreamEntry? before, bool isKept, CancellationToken cancellationToken)
    {
        var last = await LastAsync(cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var entry = Entry(last + 1, tail, activity, before);
            if (!isKept)
            {
                await table.SkipAsync(id, entry.Ordinal, cancellationToken);
                Hold(entry);
                Publish(entry.Ordinal);
                return entry.Tail;
            }

            if (await table.AppendAsync(id, entry, Holds(entry.Tail) ? null : before, cancellationToken))
            {
                Forget(entry.Tail);
                Publish(entry.Ordinal);
                return entry.Tail;
            }

            last = await table.ReadLastAsync(id, cancellationToken);
        }

        throw new TableStoreException($"The chat page's conversation {id} is written by somebody else all the time.", null);
    }

    private StreamEntry Entry(long ordinal, string? tail, JsonObject activity, StreamEntry? before)
    {
        var named = tail ?? ordinal.ToString("D7", CultureInfo.InvariantCulture);
        var sequence = before?.Sequence ?? ordinal;
        activity["id"] = IdOf(named);
        activity["conversation"] = new JsonObject { ["id"] = id };
        if (activity["channelData"] is not JsonObject channelData)
            activity["channelData"] = channelData = [];
        channelData[SequenceKey] = sequence;
        return new StreamEntry(ordinal, sequence, named, Bytes(activity));
    }

    private async Task<StreamEntry?> FindAsync(string tail, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_held.Find(entry => entry.Tail == tail) is { } held)
                return held;
        }

        return await table.FindAsync(id, tail, cancellationToken);
    }

    private async Task<long> LastAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_last >= 0)
                return _last;
        }

        var last = await table.ReadLastAsync(id, cancellationToken);
        lock (_lock)
            return _last = Math.Max(_last, last);
    }

    private void Publish(long ordinal)
    {
        TaskCompletionSource before;
        lock (_lock)
        {
            _last = ordinal;
            (before, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }

    private void Hold(StreamEntry entry)
    {
        lock (_lock)
        {
            _held.RemoveAll(held => held.Tail == entry.Tail);
            _held.Add(entry);
            if (_held.Count > MostHeld)
                _held.RemoveAt(0);
        }
    }

    private bool Holds(string tail)
    {
        lock (_lock)
            return _held.Exists(held => held.Tail == tail);
    }

    private void Forget(string tail)
    {
        lock (_lock)
            _held.RemoveAll(held => held.Tail == tail);
    }

    private static byte[] Bytes(JsonObject activity)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Wire))
            activity.WriteTo(json);
        return body.ToArray();
    }
}
