using Wenming.Domain.Bulletins;

namespace Wenming.Cards.Bulletins;

/// <summary>A bulletin as one reader sees it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Content">The wording.</param>
/// <param name="Wording">Which wording in force it is; above 1 it was corrected.</param>
public sealed record BulletinView(BulletinId Id, BulletinContent Content, int Wording)
{
    /// <summary>When it was published first (UTC); <see langword="null"/> in a preview.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was corrected last (UTC).</summary>
    public DateTimeOffset? CorrectedAt { get; init; }

    /// <summary>When the reader pressed 已阅 (UTC).</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Whether 已阅 is asked of this reader.</summary>
    public bool MayRead { get; init; }

    /// <summary>The year in Beijing now, for the number as it is typed.</summary>
    public required int Year { get; init; }
}
