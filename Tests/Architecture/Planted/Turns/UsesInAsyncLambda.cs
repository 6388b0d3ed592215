using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
internal static class UsesInAsyncLambda
{
    public static Func<Task<int>> Later { get; } = async () =>
    {
        await Task.Yield();
        return PlantedFeature.Number;
    };
}
