using System.Text.Json.Nodes;

namespace Wenming.Tests.Mutations;

/// <summary>Finds all values in a JSON document.</summary>
internal static class Slots
{
    /// <summary>Every place where a value stands, parents before what is in them.</summary>
    public static IEnumerable<Slot> In(JsonNode? node)
    {
        var places = node switch
        {
            JsonObject members => members.Select(member => new Slot(members, member.Key, 0)),
            JsonArray items => Enumerable.Range(0, items.Count).Select(i => new Slot(items, null, i)),
            _ => [],
        };
        foreach (var place in places.ToList())
        {
            yield return place;
            foreach (var below in In(place.Value))
                yield return below;
        }
    }
}
