using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>A bulletin's head alone: enough for a list.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Draft">The wording under work.</param>
/// <param name="Authors">Everybody who wrote or proposed a wording.</param>
internal sealed record BulletinEntry(BulletinId Id, BulletinDraft? Draft, IReadOnlyList<PersonId> Authors)
{
    /// <summary>The wording in force without its text; <see langword="null"/> before the first approval.</summary>
    public BulletinContent? Published { get; init; }

    /// <summary>When it was or will be published (UTC).</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Whether it was recalled or discarded.</summary>
    public bool IsOver { get; init; }
}
