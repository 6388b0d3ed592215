namespace Wenming.Bot.Web.SignIn;

/// <summary>
/// The sites of Teams, which alone may frame the tab
/// (<see href="https://learn.microsoft.com/en-us/microsoftteams/platform/tabs/how-to/tab-requirements"/>, for the other clouds
/// <see href="https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/sovereign-cloud"/>).
/// </summary>
internal static class TeamsHosts
{
    /// <summary>The origins of a cloud, as <c>frame-ancestors</c> and TeamsJS write them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No cloud has this name.</exception>
    public static IReadOnlyList<string> Of(string cloud) => cloud switch
    {
        "Public" => ["https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft"],
        "USGov" => ["https://teams.microsoft.us", "https://*.teams.microsoft.us"],
        "China" => ["https://teams.microsoftonline.cn", "https://*.teams.microsoftonline.cn"],
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, "Cloud must be Public, USGov or China."),
    };
}
