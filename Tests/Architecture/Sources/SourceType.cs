namespace Wenming.Tests.Architecture.Sources;

/// <summary>A type as it is written.</summary>
/// <param name="Kind"><c>class</c>, <c>record</c>, <c>struct</c>, <c>interface</c> or <c>enum</c>; record structs are records.</param>
/// <param name="Name">Its name without type parameters.</param>
/// <param name="PrimaryParameters">Parameters of its primary constructor.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record SourceType(string Kind, string Name, int PrimaryParameters, int Start)
{
    public List<SourceMember> Members { get; } = [];

    public List<SourceType> Nested { get; } = [];

    public IEnumerable<SourceType> WithNested() => [this, .. Nested.SelectMany(type => type.WithNested())];
}
