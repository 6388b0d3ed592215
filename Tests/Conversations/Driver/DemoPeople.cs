using Wenming.Domain.Wording;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>The people of the demo bureau, as <c>Catalog/demo/people.csv</c> lists them.</summary>
internal static class DemoPeople
{
    private static readonly Lazy<IReadOnlyList<string[]>> Lines = new(() =>
        [.. File.ReadLines(Repository.PathOf("Catalog", "demo", "people.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))]);

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<TestPerson> All => [.. Lines.Value.Select(Person)];

    /// <summary>The person of this name.</summary>
    public static TestPerson Named(string name, Language language = Language.Chinese) =>
        Person(Lines.Value.Single(line => line[1] == name)) with { Language = language };

    /// <summary>The section's people.</summary>
    public static IReadOnlyList<TestPerson> Of(string section) => [.. All.Where(person => person.Section == section)];

    private static TestPerson Person(string[] line) =>
        new(line[0], line[1]) { Section = SectionOf(line[2]), Address = line[0][^3..] };

    // The kind stands in brackets behind the name.
    private static string? SectionOf(string cell) => cell.Split('（')[0] is { Length: > 0 } name ? name : null;
}
