using Wenming.Cards.Elements;
using Wenming.Cards.Verifications;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Turns a verification into the cards that show it. Pure.</summary>
internal static class VerificationViews
{
    /// <summary>How many pages a verification has; at least one.</summary>
    public static int PageCount(VerificationSession session) =>
        Math.Max(1, (session.Questions.Count + VerificationPageCard.MostQuestions - 1) / VerificationPageCard.MostQuestions);

    /// <summary>The questions of a page, from 0.</summary>
    public static IEnumerable<Question> PageOf(VerificationSession session, int page) =>
        session.Questions.Skip(page * VerificationPageCard.MostQuestions).Take(VerificationPageCard.MostQuestions);

    /// <summary>The card of a page.</summary>
    public static AdaptiveCard Page(VerificationSession session, int page, FindingNotice notice, Language language) =>
        VerificationPageCard.Build(new VerificationPageView(
            session.Window.Quarter, session.Section, session.Stored.Revision, page, PageCount(session))
        {
            Bank = session.Bank,
            Language = language,
            Notice = notice.Words,
            NoticeIsGood = notice.IsGood,
            Questions = [.. PageOf(session, page).Select(question => View(session, question, notice))],
        });

    /// <summary>The overview for the inspector.</summary>
    public static AdaptiveCard Overview(VerificationSession session, string? notice, Language language) =>
        VerificationOverviewCard.Build(Result(session) with { Notice = notice }, language);

    /// <summary>What the section is told, with the days of an appeal.</summary>
    public static AdaptiveCard Told(VerificationSession session, DateTimeOffset now, Language language)
    {
        var verification = session.Verification;
        var toldAt = verification.Conclusion?.At;
        var mayAppeal = Appeal.WhyNot(toldAt, verification.Appeal, now, session.Workdays, AppealRules.Default) is null;
        return VerificationResultCard.Build(
            Result(session) with
            {
                AppealUntil = mayAppeal ? Appeal.LastDay(BeijingTime.DateOf(toldAt!.Value), session.Workdays, AppealRules.Default) : null,
                DecideBy = verification.Appeal is { Decision: null } appeal ? appeal.DecideBy(session.Workdays, AppealRules.Default) : null,
            },
            language);
    }

    private static VerificationResult Result(VerificationSession session) =>
        new(session.Section, session.Window.Quarter, session.Verification, session.Self, session.Verified)
        {
            Bank = session.Bank,
            Revision = session.Stored.Revision,
        };

    private static FindingView View(VerificationSession session, Question question, FindingNotice notice)
    {
        var declared = session.Sheet.Answers[question.Id];
        return new FindingView(question, declared.Answer)
        {
            Drawn = session.Verification.Draw.Questions.FirstOrDefault(drawn => drawn.Question == question.Id)?.Reason,
            Evidence = declared.Evidence,
            HeadReason = declared.Reason,
            Filled = notice.Entries.GetValueOrDefault(question.Id) ?? Stored(session.Verification.Findings.GetValueOrDefault(question.Id.Value)),
            Error = notice.Errors.GetValueOrDefault(question.Id),
        };
    }

    private static FindingEntry Stored(RecordedFinding? recorded) => recorded?.Finding switch
    {
        Finding.Confirmed => new FindingEntry(FindingFields.Confirmed, "", ""),
        Finding.Changed changed => new FindingEntry(FindingFields.Changed, changed.Answer.Code, changed.Reason),
        Finding.KnowinglyFalse isFalse => new FindingEntry(FindingFields.KnowinglyFalse, "", isFalse.Reason),
        _ => new FindingEntry("", "", ""),
    };
}
