using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
internal sealed class UsesInBody
{
    public override int GetHashCode() => PlantedFeature.Number;

    public override bool Equals(object? obj) => obj is UsesInBody;
}
