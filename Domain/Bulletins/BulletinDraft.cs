using Wenming.Domain.Roster;

namespace Wenming.Domain.Bulletins;

/// <summary>A wording that is not published: the first one, or a correction.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Writer">Who answers for it.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="WrittenAt">When it was saved last (UTC).</param>
public sealed record BulletinDraft(BulletinContent Content, PersonId Writer, BulletinStage Stage, DateTimeOffset WrittenAt)
{
    /// <summary>Who proposed it, when the office has taken it over.</summary>
    public PersonId? Proposer { get; init; }

    /// <summary>Why it was given back.</summary>
    public string? Reason { get; init; }
}
