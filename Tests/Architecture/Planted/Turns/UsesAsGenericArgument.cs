using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
internal static class UsesAsGenericArgument
{
    public static int Count(IEnumerable<object> all) => all.OfType<PlantedFeature>().Count();
}
