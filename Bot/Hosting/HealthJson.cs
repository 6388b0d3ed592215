using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Wenming.Bot.Web;

namespace Wenming.Bot.Hosting;

/// <summary>Writes what the health checks found: states and counts, never a name; to strangers the state alone.</summary>
internal static class HealthJson
{
    /// <summary>Writes it as JSON.</summary>
    public static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        if (Loopback.IsFromThisMachine(http))
        {
            json.WriteStartArray("checks");
            foreach (var (name, entry) in report.Entries)
                Write(json, name, entry);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, HealthReportEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("status", entry.Status.ToString());
        foreach (var (key, value) in entry.Data)
        {
            if (value is long number)
                json.WriteNumber(key, number);
            else if (value is bool truth)
                json.WriteBoolean(key, truth);
            else
                json.WriteString(key, value.ToString());
        }

        json.WriteEndObject();
    }
}
