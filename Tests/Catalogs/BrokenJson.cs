using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Wenming.Tests.Catalogs;

/// <summary>A shipped data file with one place changed.</summary>
internal static class BrokenJson
{
    /// <param name="file">The shipped file.</param>
    /// <param name="place">The place, for example <c>questions[12].scoring.bands[0].points</c>; it need not exist.</param>
    /// <param name="json">What stands there instead, or <see langword="null"/> to take the member away.</param>
    public static byte[] With(string file, string place, string? json)
    {
        var root = JsonNode.Parse(File.ReadAllBytes(ShippedCatalog.PathOf(file)))!;
        var steps = place.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(root, (node, step) => IndexOf(step) is { } index ? node[index]! : node[step]!);
        Change(parent, steps[^1], json);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Change(JsonNode parent, string step, string? json)
    {
        var value = json is null ? null : JsonNode.Parse(json);
        if (IndexOf(step) is { } index)
            Change(parent.AsArray(), index, json is null, value);
        else if (json is null)
            parent.AsObject().Remove(step);
        else
            parent[step] = value;
    }

    private static void Change(JsonArray parent, int index, bool isRemoved, JsonNode? value)
    {
        if (isRemoved)
            parent.RemoveAt(index);
        else if (index == parent.Count)
            parent.Add(value);
        else
            parent[index] = value;
    }

    private static int? IndexOf(string step) =>
        step.StartsWith('[') ? int.Parse(step.Trim('[', ']'), CultureInfo.InvariantCulture) : null;
}
