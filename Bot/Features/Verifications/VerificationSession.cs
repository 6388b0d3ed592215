using Wenming.Bot.Features.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Verifications;

/// <summary>A verification with the declared sheet that it is about.</summary>
/// <param name="Window">The quarter's window.</param>
/// <param name="Sheet">The sheet with the answers that were declared last.</param>
/// <param name="Stored">The verification.</param>
internal sealed record VerificationSession(SelfCheckWindow Window, Walk Sheet, StoredVerification Stored)
{
    /// <summary>The bank that was answered.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The working days, by which lateness is counted.</summary>
    public required WorkdayCalendar Workdays { get; init; }

    /// <summary>The verification.</summary>
    public Verification Verification => Stored.Verification;

    /// <summary>The section.</summary>
    public SectionId Section => Verification.Section;

    /// <summary>Working days late; <see langword="null"/> when the sheet came in time.</summary>
    public int? DaysLate => Sheet.Record.FirstSubmittedAt is { } at && LatePoints.IsLate(Window, at) ? LatePoints.DaysLate(Window, at, Workdays) : null;

    /// <summary>S of the declared answers.</summary>
    public Score? Self => SelfScore.Compute(Bank, Sheet.Values) is ScoreOutcome.Computed computed ? computed.Score.Self : null;

    /// <summary>V of what has been found so far; it counts once the verification is concluded.</summary>
    public VerifiedScore? Verified => VerifiedScore.Of(Bank, Sheet.Values, Verification.Found, DaysLate ?? 0, LatenessRules.Default);

    /// <summary>The questions that are looked at, in the bank's order: what was drawn, and what an inspector looked at beyond it.</summary>
    public IReadOnlyList<Question> Questions =>
    [
        .. Bank.Questions.Where(question =>
            Verification.Draw.Questions.Any(drawn => drawn.Question == question.Id) || Verification.Findings.ContainsKey(question.Id.Value)),
    ];
}
