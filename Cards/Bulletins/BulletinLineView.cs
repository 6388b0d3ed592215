using Wenming.Domain.Bulletins;

namespace Wenming.Cards.Bulletins;

/// <summary>One bulletin in the list.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title as it stands.</param>
/// <param name="Status">Where it stands.</param>
public sealed record BulletinLineView(BulletinId Id, BulletinKind Kind, string Title, BulletinStatus Status)
{
    /// <summary>When it was published (UTC).</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Whether 已阅 is asked of the reader and not given.</summary>
    public bool IsUnread { get; init; }
}
