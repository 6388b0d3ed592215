using System.Text.Json.Nodes;

namespace Wenming.Tests.Mutations;

/// <summary>A place in a JSON document where a value stands.</summary>
/// <param name="Parent">The object or array.</param>
/// <param name="Key">The member's name; <see langword="null"/> in an array.</param>
/// <param name="Index">The place in an array.</param>
internal sealed record Slot(JsonNode Parent, string? Key, int Index)
{
    /// <summary>What stands there.</summary>
    public JsonNode? Value => Key is null ? Parent.AsArray()[Index] : Parent.AsObject()[Key];

    /// <summary>Puts something else there.</summary>
    public void Set(JsonNode? value)
    {
        if (Key is null)
            Parent.AsArray()[Index] = value;
        else
            Parent.AsObject()[Key] = value;
    }

    /// <summary>Takes it away.</summary>
    public void Remove()
    {
        if (Key is null)
            Parent.AsArray().RemoveAt(Index);
        else
            Parent.AsObject().Remove(Key);
    }
}
