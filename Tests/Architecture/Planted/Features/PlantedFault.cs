namespace Wenming.Tests.Architecture.Planted.Features;

/// <summary>Is thrown above the planted turns.</summary>
internal sealed class PlantedFault : Exception;
