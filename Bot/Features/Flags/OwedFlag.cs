using System.Globalization;
using Wenming.Bot.Posts;
using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.Flags;

/// <summary>An announcement or its withdrawal that is not planned yet.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Announcement">Which announcement of the quarter, from 1.</param>
/// <param name="Action">What is owed.</param>
/// <param name="DueAt">From when on (UTC).</param>
internal sealed record OwedFlag(Quarter Quarter, int Announcement, PostAction Action, DateTimeOffset DueAt)
{
    private const string Prefix = "Flag-";

    /// <summary>The post's id: the quarter, and from the second announcement on its number, as a post that was recalled is never sent again.</summary>
    public string PostId => IdOf(Quarter, Announcement);

    /// <summary>The id of an announcement's post.</summary>
    public static string IdOf(Quarter quarter, int announcement) => announcement == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{quarter}")
        : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{quarter}-{announcement}");

    /// <summary>The quarter and number in a post's id; <see langword="null"/> when it is none of ours.</summary>
    public static (Quarter Quarter, int Announcement)? Read(string postId)
    {
        ArgumentNullException.ThrowIfNull(postId);
        if (!postId.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = postId[Prefix.Length..].Split('-');
        var number = 1;
        return Quarter.TryParse(parts[0], out var quarter)
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            ? (quarter, number)
            : null;
    }
}
