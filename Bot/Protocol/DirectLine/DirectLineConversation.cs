using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wenming.Cards.Elements;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>One conversation of the chat page: the newest activities in memory, read from a watermark on.</summary>
/// <param name="id">The conversation's id.</param>
/// <param name="epoch">Differs from run to run. A watermark or an activity id of an earlier run never looks like one of this run.</param>
/// <param name="firstSequence">Larger than every sequence of an earlier run, so that an open page goes on below what it shows already.</param>
internal sealed class DirectLineConversation(string id, string epoch, long firstSequence)
{
    /// <summary>Where Web Chat looks for an activity's place on the page.</summary>
    private const string SequenceKey = "webchat:sequence-id";

    /// <summary>How many activities are kept.</summary>
    private const int Most = 500;

    private readonly Lock _lock = new();
    private readonly List<StreamEntry> _entries = [];
    private long _last;

    /// <summary>The conversation's id.</summary>
    public string Id => id;

    /// <summary>Adds an activity, or replaces the one that has this id already.</summary>
    /// <param name="activityId">The activity's id; <see langword="null"/> gives it one.</param>
    /// <param name="activity">Everything but id, conversation and place on the page.</param>
    /// <returns>The activity's id.</returns>
    public string Put(string? activityId, JsonObject activity)
    {
        lock (_lock)
        {
            var ordinal = ++_last;
            var replaced = activityId is null ? null : _entries.Find(entry => entry.Id == activityId);
            var sequence = replaced?.Sequence ?? firstSequence + ordinal;
            var named = activityId ?? NewId(ordinal);
            activity["id"] = named;
            activity["conversation"] = new JsonObject { ["id"] = id };
            if (activity["channelData"] is not JsonObject channelData)
                activity["channelData"] = channelData = [];
            channelData[SequenceKey] = sequence;
            if (replaced is not null)
                _entries.Remove(replaced);
            _entries.Add(new StreamEntry(ordinal, sequence, named, Bytes(activity)));
            if (_entries.Count > Most)
                _entries.RemoveAt(0);
            return named;
        }
    }

    /// <summary>
    /// Puts a card in the place of an activity's attachments without telling the page, which has done so already: telling it would take away
    /// what the person typed meanwhile. A reloaded page then finds the newest card.
    /// </summary>
    public void Rewrite(string activityId, JsonElement card)
    {
        lock (_lock)
        {
            var at = _entries.FindIndex(entry => entry.Id == activityId);
            if (at < 0 || JsonNode.Parse(_entries[at].Json) is not JsonObject activity)
                return;
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = AdaptiveCard.ContentType, ["content"] = JsonObject.Create(card) });
            _entries[at] = _entries[at] with { Json = Bytes(activity) };
        }
    }

    /// <summary>Whether the stream still holds the activity.</summary>
    public bool Holds(string activityId)
    {
        lock (_lock)
            return _entries.Exists(entry => entry.Id == activityId);
    }

    /// <summary>An id for an activity that is not in the stream.</summary>
    public string NewId()
    {
        lock (_lock)
            return NewId(++_last);
    }

    /// <summary>What came after the watermark, as Direct Line's ActivitySet. A watermark of another run counts as none.</summary>
    public byte[] Since(string? watermark)
    {
        var after = Ordinal(watermark);
        StreamEntry[] news;
        long last;
        lock (_lock)
        {
            news = [.. _entries.Where(entry => entry.Ordinal > after)];
            last = _last;
        }

        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities");
            foreach (var entry in news)
                json.WriteRawValue(entry.Json);
            json.WriteEndArray();
            json.WriteString("watermark", string.Create(CultureInfo.InvariantCulture, $"{epoch}-{last}"));
            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static byte[] Bytes(JsonObject activity)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
            activity.WriteTo(json);
        return body.ToArray();
    }

    private string NewId(long ordinal) => string.Create(CultureInfo.InvariantCulture, $"{id}.{epoch}-{ordinal:D7}");

    private long Ordinal(string? watermark)
    {
        var prefix = epoch + '-';
        return watermark is not null
            && watermark.StartsWith(prefix, StringComparison.Ordinal)
            && long.TryParse(watermark.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? ordinal
            : 0;
    }
}
