using System.Text.RegularExpressions;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads a file's version: the year and a running number.</summary>
internal static partial class VersionReading
{
    public static string Read(string version, CatalogPlace place)
    {
        place.Require(Version().IsMatch(version), $"“{version}” is not a version such as 2026.1.");
        return version;
    }

    [GeneratedRegex(@"^2\d{3}\.[1-9]\d*$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
