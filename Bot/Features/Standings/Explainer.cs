using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Verifications;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;

namespace Wenming.Bot.Features.Standings;

/// <summary>Explains S and V from the declared answers and the findings as they are stored, not from what the standings remember.</summary>
internal sealed class Explainer(
    SelfCheckStore store, VerificationLoader verifications, StandingsStore standings, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>The arithmetic, or <see langword="null"/> when the section has not submitted.</summary>
    public async Task<WhyView?> FindAsync(Turn turn, SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var sheet = await store.LoadDeclaredAsync(window.Quarter, section, cancellationToken);
        if (sheet.Record.FirstSubmittedAt is not { } firstAt || SelfScore.Compute(bank, sheet.Values) is not ScoreOutcome.Computed computed)
            return null;
        var calendar = await calendars.FindAsync(cancellationToken);
        var versions = sheet.Answers.Values.Select(answer => answer.BankVersion).Distinct().Order(StringComparer.Ordinal);
        var view = new WhyView(section, window.Quarter, computed.Explanation, string.Join(", ", versions), sheet.Record.LastSubmittedAt ?? firstAt)
        {
            DaysLate = LatePoints.IsLate(window, firstAt) ? LatePoints.DaysLate(window, firstAt, calendar) : null,
            ShowsMore = DailyRights.MayRead(turn.Caller.Person!, section),
            Evidence = sheet.Answers.Values.Where(answer => answer.Evidence is not null).ToDictionary(answer => answer.Question, answer => answer.Evidence!),
            Reasons = sheet.Answers.Values.Where(answer => answer.Reason is not null)
                .ToDictionary(answer => answer.Question, answer => (Shown(answer, turn), answer.Reason!)),
        };
        return await VerifiedAsync(view, window, cancellationToken);
    }

    // Nobody reads what inspectors found before they conclude.
    private async Task<WhyView> VerifiedAsync(WhyView view, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        if (await verifications.FindAsync(window, view.Section, cancellationToken) is not { Verification: { IsOver: true } verification } session)
            return view;
        if (!verification.IsConcluded)
            return view with { WaivedBecause = verification.Waiver!.Reason };
        var vetoes = await standings.FindVetoesAsync(window.Quarter, view.Section, cancellationToken);
        return view with
        {
            Verified = session.Verified,
            Findings = verification.Found.Where(found => found.Value is not Finding.Confirmed).ToDictionary(),
            IsVetoed = vetoes?.IsVetoed ?? false,
        };
    }

    private string Shown(StoredAnswer answer, Turn turn) =>
        answer.Suggested is { } code && bank.Find(answer.Question) is { } question && AnswerReader.Read(question, code) is AnswerReading.Accepted suggested
            ? AnswerWords.ShortOf(question, suggested.Answer, turn.Caller.Language)
            : "";
}
