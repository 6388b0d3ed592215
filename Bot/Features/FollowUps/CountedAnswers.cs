using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.FollowUps;

/// <summary>The answers of a section that count now: the verified ones once a verification is concluded, until then the declared ones.</summary>
/// <param name="Window">The quarter's window.</param>
/// <param name="Section">The section.</param>
/// <param name="Explanation">The answers line by line, with what each leads to.</param>
internal sealed record CountedAnswers(SelfCheckWindow Window, SectionId Section, ScoreExplanation Explanation)
{
    /// <summary>The sheet as it was declared last.</summary>
    public required Walk Sheet { get; init; }

    /// <summary>When it was declared last (UTC).</summary>
    public required DateTimeOffset DeclaredAt { get; init; }

    /// <summary>When the verification was concluded (UTC); <see langword="null"/> while the declared answers count.</summary>
    public DateTimeOffset? ConcludedAt { get; init; }

    /// <summary>Since when these answers count: a fact, the same whenever it is asked.</summary>
    public DateTimeOffset Since => ConcludedAt ?? DeclaredAt;

    /// <summary>The quarter.</summary>
    public Quarter Quarter => Window.Quarter;
}
