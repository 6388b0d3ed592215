using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
internal static class UsesInCatch
{
    public static bool Succeeds(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (PlantedFault)
        {
            return false;
        }
    }
}
