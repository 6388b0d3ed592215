using System.ComponentModel;
using Wenming.Tests.Architecture.Planted.Features;

namespace Wenming.Tests.Architecture.Planted.Turns;

/// <summary>Breaks the layers on purpose.</summary>
[TypeConverter(typeof(PlantedFeature))]
internal static class UsesInAttribute;
