using System.Globalization;
using System.Text.Json;

namespace Wenming.Bot.Protocol.DirectLine;

/// <summary>What came after a watermark.</summary>
/// <param name="Activities">The activities as they go over the wire, oldest first; perhaps not all of them.</param>
/// <param name="Watermark">Where to go on reading.</param>
internal sealed record StreamNews(IReadOnlyList<byte[]> Activities, long Watermark)
{
    /// <summary>The number in a watermark; one that no stream gave counts as none.</summary>
    public static long Read(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;

    /// <summary>The news as Direct Line's <c>ActivitySet</c>.</summary>
    public byte[] ToActivitySet()
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities");
            foreach (var activity in Activities)
                json.WriteRawValue(activity);
            json.WriteEndArray();
            json.WriteString("watermark", Watermark.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return body.ToArray();
    }
}
