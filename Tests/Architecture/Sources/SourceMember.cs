namespace Wenming.Tests.Architecture.Sources;

/// <summary>A member of a type as it is written.</summary>
/// <param name="Name">Its name; for a constructor the type's.</param>
/// <param name="Parameters">How many parameters it takes; <see langword="null"/> when it is no method or constructor.</param>
/// <param name="Start">Where it begins, after its attributes.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record SourceMember(string Name, int? Parameters, int Start, int End);
