using Wenming.Tests.Architecture.Planted.Turns;

namespace Wenming.Tests.Architecture.Planted.Features;

/// <summary>Stands above the planted turns, and may use them.</summary>
internal sealed class PlantedFeature
{
    public static int Number => new UsesInBody().GetHashCode();
}
