using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Turns a walk into the cards that show it. Pure.</summary>
internal static class WalkViews
{
    /// <summary>The card of a page.</summary>
    /// <param name="session">The walk.</param>
    /// <param name="index">The page, from 0.</param>
    /// <param name="notice">What happened.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Page(WalkSession session, int index, PageNotice notice, Language language)
    {
        var page = session.PageAt(index);
        return PageCard.Build(new PageView(
            session.Kind, session.Section, session.Window, page, session.PageCount, session.Walk.State.Revision)
        {
            PageIndex = index,
            Member = session.Walk.Owner.Person,
            Language = language,
            Bank = session.Bank,
            Questions = [.. (page?.Questions ?? []).Select(question => View(session, question, notice))],
            ShortTexts = session.IsShortTextPage(index)
                ? [.. session.Bank.ShortTexts.Select(text => View(session, text, notice))]
                : [],
            Notice = notice.Words,
            NoticeIsGood = notice.IsGood,
        });
    }

    /// <summary>The card at the end of a member's walk.</summary>
    public static AdaptiveCard MemberEnd(WalkSession session, string? notice, Language language)
    {
        var missing = session.Unanswered;
        return MemberEndCard.Build(
            session.Window,
            session.Walk.Owner.Person!.Value,
            session.Walk.State.Revision,
            session.Questions.Count() - missing.Count,
            [.. missing.Select(question => question.Id)],
            missing.Count == 0 ? 0 : session.PageOf(missing[0].Id),
            language,
            notice);
    }

    /// <summary>What the review shows.</summary>
    public static ReviewView Review(WalkSession session, int? daysLate, string? notice) =>
        new(session.Section, session.Window, session.Walk.State.Revision, ReviewOf(session))
        {
            PageOf = session.Questions.ToDictionary(question => question.Id, question => session.PageOf(question.Id)),
            Bank = session.Bank,
            Explanation = Score(session) is ScoreOutcome.Computed computed ? computed.Explanation : null,
            MissingTexts = MissingTexts(session),
            ShortTextPage = session.PageCount - 1,
            DaysLate = daysLate,
            Notice = notice,
        };

    /// <summary>What is missing on the sheet.</summary>
    public static SheetReview ReviewOf(WalkSession session) => SheetReview.Of(
        session.Bank,
        session.Walk.Answers.ToDictionary(pair => pair.Key, pair => new SheetAnswer(pair.Value.Answer, pair.Value.Evidence, pair.Value.Reason)),
        session.Suggestions);

    /// <summary>Whether the sheet can be submitted: every answer, evidence, reason and required short text is there.</summary>
    public static bool IsComplete(WalkSession session) => ReviewOf(session).IsComplete && MissingTexts(session).Count == 0;

    /// <summary>The score of the sheet's answers.</summary>
    public static ScoreOutcome Score(WalkSession session) => SelfScore.Compute(session.Bank, session.Walk.Values);

    /// <summary>One question with what is known about it.</summary>
    public static QuestionView View(WalkSession session, Question question, PageNotice notice)
    {
        var stored = session.Walk.Answers.GetValueOrDefault(question.Id);
        var suggestion = session.SuggestionFor(question.Id);
        var answer = stored?.Answer ?? suggestion;
        return new QuestionView(question, notice.Entries?.Answers.GetValueOrDefault(question.Id) ?? answer?.Code)
        {
            Previous = session.Previous.GetValueOrDefault(question.Id),
            Carried = [.. session.Rectifications.Where(line => line.Rectification.Question == question.Id)],
            Members = session.Members.GetValueOrDefault(question.Id),
            AsksEvidence = question.Evidence.IsOffered(answer),
            EvidenceIsRequired = question.Evidence.Need == EvidenceNeed.Required,
            Evidence = notice.Entries?.Evidence.GetValueOrDefault(question.Id) ?? stored?.Evidence,
            AsksReason = suggestion is not null && stored is not null && stored.Answer != suggestion,
            Reason = notice.Entries?.Reasons.GetValueOrDefault(question.Id) ?? stored?.Reason,
            Error = notice.Errors.GetValueOrDefault(question.Id.Value),
        };
    }

    /// <summary>Required short texts that are empty.</summary>
    public static IReadOnlyList<ShortText> MissingTexts(WalkSession session) =>
        [.. session.Bank.ShortTexts.Where(text => text.IsRequired && !session.Walk.ShortTexts.ContainsKey(text.Id))];

    private static ShortTextView View(WalkSession session, ShortText text, PageNotice notice) => new(
        text,
        notice.Entries?.ShortTexts.GetValueOrDefault(text.Id) ?? session.Walk.ShortTexts.GetValueOrDefault(text.Id),
        notice.Errors.GetValueOrDefault(text.Id));
}
