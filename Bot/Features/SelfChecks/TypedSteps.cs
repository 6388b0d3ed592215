using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>The order of the typed walk: questions, on the sheet the short texts, then the review or the end. Pure.</summary>
internal static class TypedSteps
{
    /// <summary>The first step: where the cards stand, at the first question there without an answer.</summary>
    public static Focus? First(WalkSession session)
    {
        if (session.Walk.State.Page == PageCommand.Review)
            return session.Kind == WalkKind.Sheet ? Review(session) : null;
        var page = Math.Clamp(session.Walk.State.Page, 0, session.PageCount - 1);
        var rest = session.Pages.Skip(page).SelectMany(one => one.Questions).ToList();
        var next = rest.Find(question => !session.Walk.Answers.ContainsKey(question.Id)) ?? (rest.Count > 0 ? rest[0] : null);
        return next is not null ? Ask(session, next) : AfterQuestions(session);
    }

    /// <summary>The first step that lacks something; the review or the end when nothing does.</summary>
    public static Focus? FirstMissing(WalkSession session)
    {
        if (session.Kind == WalkKind.Member)
            return session.Unanswered is [var open, ..] ? Ask(session, open) : null;
        if (WalkViews.ReviewOf(session).Gaps is [var gap, ..])
            return new Focus(session.Kind, FieldOf(gap.Missing[0]), gap.Question.Id.Value);
        return WalkViews.MissingTexts(session) is [var text, ..] ? new Focus(session.Kind, FocusField.ShortText, text.Id) : Review(session);
    }

    /// <summary>The step after this one; <see langword="null"/> ends a member's walk.</summary>
    public static Focus? After(WalkSession session, Focus focus)
    {
        if (focus.Field == FocusField.ShortText)
            return session.Bank.ShortTexts.SkipWhile(text => text.Id != focus.Item).Skip(1).FirstOrDefault() is { } next
                ? new Focus(session.Kind, FocusField.ShortText, next.Id)
                : Review(session);
        var question = session.Questions.First(one => one.Id.Value == focus.Item);
        if (focus.Field == FocusField.Answer && NeedsEvidence(session, question))
            return focus with { Field = FocusField.Evidence };
        if (focus.Field is FocusField.Answer or FocusField.Evidence && NeedsReason(session, question))
            return focus with { Field = FocusField.Reason };
        var following = session.Questions.SkipWhile(one => one.Id != question.Id).Skip(1).FirstOrDefault();
        return following is null ? AfterQuestions(session) : Ask(session, following);
    }

    /// <summary>The question before this step; <see langword="null"/> at the first one.</summary>
    public static Focus? Before(WalkSession session, Focus focus)
    {
        var questions = session.Questions.ToList();
        if (focus.Field is FocusField.ShortText or FocusField.Review)
            return Ask(session, questions[^1]);
        var index = questions.FindIndex(question => question.Id.Value == focus.Item);
        if (focus.Field != FocusField.Answer)
            return Ask(session, questions[index]);
        return index > 0 ? Ask(session, questions[index - 1]) : null;
    }

    /// <summary>The page on which a step stands, so that cards go on where the text stopped.</summary>
    public static int PageOf(WalkSession session, Focus? focus) => focus switch
    {
        null or { Field: FocusField.Review } => PageCommand.Review,
        { Field: FocusField.ShortText } => session.PageCount - 1,
        _ => session.PageOf(new QuestionId(focus.Item)),
    };

    private static Focus Ask(WalkSession session, Question question) => new(session.Kind, FocusField.Answer, question.Id.Value);

    private static Focus Review(WalkSession session) => new(session.Kind, FocusField.Review, "");

    private static Focus? AfterQuestions(WalkSession session)
    {
        if (session.Kind == WalkKind.Member)
            return null;
        return session.Bank.ShortTexts is [var first, ..] ? new Focus(session.Kind, FocusField.ShortText, first.Id) : Review(session);
    }

    private static FocusField FieldOf(Domain.SelfChecks.MissingPart part) => part switch
    {
        Domain.SelfChecks.MissingPart.Evidence => FocusField.Evidence,
        Domain.SelfChecks.MissingPart.Reason => FocusField.Reason,
        _ => FocusField.Answer,
    };

    private static bool NeedsEvidence(WalkSession session, Question question) =>
        session.Walk.Answers.GetValueOrDefault(question.Id) is { Evidence: null } stored && question.Evidence.IsRequired(stored.Answer);

    private static bool NeedsReason(WalkSession session, Question question) =>
        session.Walk.Answers.GetValueOrDefault(question.Id) is { Reason: null } stored
        && session.SuggestionFor(question.Id) is { } suggestion && suggestion != stored.Answer;
}
