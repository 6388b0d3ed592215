using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
internal interface UsesInSignature
{
    void Show(PlantedFeature[] features);
}
