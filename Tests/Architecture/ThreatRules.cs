using System.Reflection;
using System.Text.RegularExpressions;

namespace Wenming.Tests.Architecture;

/// <summary>The README's threat list names tests that exist, so that a row is never a promise only.</summary>
internal static partial class ThreatRules
{
    private const string Heading = "## Security";

    /// <summary>The rows of the list: what is tried, and the tests that try it.</summary>
    public static IReadOnlyList<(string Tried, IReadOnlyList<string> Tests)> Rows(string readme)
    {
        var section = readme[readme.IndexOf(Heading, StringComparison.Ordinal)..].Split("\n## ")[0];
        return
        [
            .. section.Split('\n')
                .Where(line => line.StartsWith('|'))
                .Select(line => line.Split('|'))
                .Skip(2)
                .Select(cells => (cells[2].Trim(), (IReadOnlyList<string>)[.. Named().Matches(cells[3]).Select(match => match.Groups[1].Value)])),
        ];
    }

    /// <summary>Rows without a test, and tests that are not there.</summary>
    public static IEnumerable<string> Violations(string readme, Assembly tests)
    {
        var rows = Rows(readme);
        var members = tests.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => $"{type.Name}.{member.Name}").Append(type.Name))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows.Where(row => row.Tests.Count == 0).Select(row => $"Nothing tries: {row.Tried}."),
            .. rows.SelectMany(row => row.Tests).Where(name => !members.Contains(name)).Select(name => $"The threat list names {name}, which is not there."),
        ];
    }

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Named();
}
