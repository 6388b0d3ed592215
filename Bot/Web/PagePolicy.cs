namespace Wenming.Bot.Web;

/// <summary>
/// The content security policy of the pages: everything comes from here. Web Chat writes styles into the page and shows small pictures from data
/// and blob addresses; scripts run from files only.
/// </summary>
internal static class PagePolicy
{
    private const string Contents =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' blob:; "
        + "worker-src 'self' blob:; media-src 'self' data: blob:; font-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors ";

    /// <summary>For a page that nobody may frame.</summary>
    public const string Unframed = Contents + "'none'";

    /// <summary>For a page that these origins may frame, and nobody else.</summary>
    public static string FramedBy(IEnumerable<string> origins) => Contents + string.Join(' ', origins);
}
