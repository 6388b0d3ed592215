using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wenming.Tests.Mutations;

/// <summary>
/// Changes real activities where their structure is: values taken away, exchanged, nested, repeated, made hostile; now and then the bytes. The same
/// seed makes the same sequence. An address of this machine other than the connector's is never left in: the answer to it is 502 by design.
/// </summary>
internal sealed class Mutator(IReadOnlyList<string> activities, string serviceUrl, int seed)
{
    private const int Deepest = 90;

    /// <summary>What a value may become, as it stands in JSON; not all of it can be read.</summary>
    private static readonly string[] Hostile =
    [
        "null", "true", "0", "-1", "1e400", "123456789012345678901234567890", "0.1", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"\\r\\nfail: forged\"", "\"\\u001b[31m\"", "\"\\u202e\"", "\"..\"", "\"../../etc/passwd\"", "\"%2e%2e%2f\"", "\"a|b~c#d?e\"",
        "\"=1+1\"", "\"**x** [y](http://z) <script>\"", "\"<at>x</at>\"", "\";messageid=\"", "\"expectReplies\"", "\"personal\"", "\"channel\"", "\"message\"",
        "\"invoke\"", "\"remove\"", "\"adaptiveCard/action\"", "\"2026Q9\"", "\"2026Q1\"", "\"9999999999\"", "\"-9223372036854775809\"", "\"NaN\"", "\"2999-99-99\"",
        "\"https://example.org/\"", "\"file:///etc/passwd\"", "\"javascript:1\"", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "{\"id\":{}}", "{\"id\":[1]}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next mutated activity.</summary>
    public byte[] Next()
    {
        var root = JsonNode.Parse(Pick(activities))!.AsObject();
        root["id"] = _random.Next(10) == 0 ? "1" : _random.Next().ToString(CultureInfo.InvariantCulture);
        var raw = new List<string>();
        for (var change = _random.Next(1, 5); change > 0; change--)
            Change(root, raw);
        if (PointsElsewhereHere(root))
            root["serviceUrl"] = serviceUrl;
        var text = root.ToJsonString();
        for (var i = 0; i < raw.Count; i++)
            text = text.Replace($"\"@{i}@\"", raw[i], StringComparison.Ordinal);
        var body = Encoding.UTF8.GetBytes(text);
        return _random.Next(20) == 0 && Broken(body) is var broken && !PointsElsewhereHere(broken) ? broken : body;
    }

    private void Change(JsonObject root, List<string> raw)
    {
        var slots = Slots.In(root).ToList();
        if (slots.Count == 0)
            return;
        // The envelope is checked at the door; what lies in it goes all the way.
        var inner = slots.Where(slot => slot.Parent != root || slot.Key is "text" or "value" or "action").ToList();
        var slot = Pick(inner.Count == 0 || _random.Next(3) == 0 ? slots : inner);
        switch (_random.Next(10))
        {
            case 0:
                slot.Remove();
                break;
            case 1 or 2 or 3:
                raw.Add(Pick(Hostile));
                slot.Set($"@{raw.Count - 1}@");
                break;
            case 4:
                slot.Set(Pick(slots).Value?.DeepClone());
                break;
            case 5:
                slot.Set(Pick(Slots.In(JsonNode.Parse(Pick(activities))).ToList()).Value?.DeepClone());
                break;
            case 6:
                slot.Set(Nested(slot.Value?.DeepClone(), _random.Next(3) == 0 ? Deepest : _random.Next(1, 4)));
                break;
            case 7:
                slot.Set(new JsonArray([.. Enumerable.Range(0, _random.Next(1, 200)).Select(_ => slot.Value?.DeepClone())]));
                break;
            case 8 when slot.Key is not null:
                slot.Parent.AsObject()[Pick(slots).Key ?? slot.Key.ToUpperInvariant()] = slot.Value?.DeepClone();
                break;
            default:
                slot.Set(Respelt(slot.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : "x"));
                break;
        }
    }

    private static JsonNode? Nested(JsonNode? node, int depth)
    {
        for (; depth > 0; depth--)
            node = depth % 2 == 0 ? new JsonArray(node) : new JsonObject { ["id"] = node };
        return node;
    }

    private string Respelt(string text)
    {
        var at = _random.Next(text.Length + 1);
        return _random.Next(6) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Insert(at, Pick(["\0", "\u200B", "\u202E", "😀", "|", "'", "\"", "\\", "\n", "%", "=", "<", "&"])),
            3 => string.Concat(Enumerable.Repeat(text, _random.Next(2, 400))),
            4 => text.ToUpperInvariant(),
            _ => new string([.. text.Reverse()]),
        };
    }

    private byte[] Broken(byte[] body)
    {
        var at = _random.Next(body.Length);
        switch (_random.Next(3))
        {
            case 0:
                return body[..at];
            case 1:
                var flipped = body.ToArray();
                flipped[at] ^= (byte)(1 << _random.Next(8));
                return flipped;
            default:
                return [.. body[..at], .. body[_random.Next(at + 1)..]];
        }
    }

    private bool PointsElsewhereHere(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject root && PointsElsewhereHere(root);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool PointsElsewhereHere(JsonObject root) =>
        root["serviceUrl"] is JsonValue value && value.TryGetValue<string>(out var text)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.IsLoopback && address.Authority != new Uri(serviceUrl).Authority;

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
