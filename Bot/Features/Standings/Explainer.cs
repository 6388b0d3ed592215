using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;

namespace Wenming.Bot.Features.Standings;

/// <summary>Explains a submitted score from the declared answers as they are stored, not from what the standings remember.</summary>
internal sealed class Explainer(SelfCheckStore store, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>The arithmetic, or <see langword="null"/> when the section has not submitted.</summary>
    public async Task<WhyView?> FindAsync(Turn turn, SelfCheckWindow window, SectionId section, CancellationToken cancellationToken)
    {
        var sheet = await store.LoadDeclaredAsync(window.Quarter, section, cancellationToken);
        if (sheet.Record.FirstSubmittedAt is not { } firstAt || SelfScore.Compute(bank, sheet.Values) is not ScoreOutcome.Computed computed)
            return null;
        var calendar = await calendars.FindAsync(cancellationToken);
        var versions = sheet.Answers.Values.Select(answer => answer.BankVersion).Distinct().Order(StringComparer.Ordinal);
        return new WhyView(section, window.Quarter, computed.Explanation, string.Join(", ", versions), sheet.Record.LastSubmittedAt ?? firstAt)
        {
            DaysLate = LatePoints.IsLate(window, firstAt) ? LatePoints.DaysLate(window, firstAt, calendar) : null,
            Evidence = sheet.Answers.Values.Where(answer => answer.Evidence is not null).ToDictionary(answer => answer.Question, answer => answer.Evidence!),
            Reasons = sheet.Answers.Values.Where(answer => answer.Reason is not null)
                .ToDictionary(answer => answer.Question, answer => (Shown(answer, turn), answer.Reason!)),
        };
    }

    private string Shown(StoredAnswer answer, Turn turn) =>
        answer.Suggested is { } code && bank.Find(answer.Question) is { } question && AnswerReader.Read(question, code) is AnswerReading.Accepted suggested
            ? AnswerWords.ShortOf(question, suggested.Answer, turn.Caller.Language)
            : "";
}
