using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>
/// The self-check in typed text, one question at a time. What was asked last stands in a row that is written together with every answer, so that a
/// message is understood after a restart and a repeated delivery answers nothing twice.
/// </summary>
internal sealed class TypedWalk(
    WalkLoader loader, SelfCheckStore store, WalkWriter writer, SubmitHandler submission, QuestionBank bank)
    : IFreeTextHandler
{
    /// <summary>Goes on in text where the cards stopped.</summary>
    public async Task<Reply> BeginAsync(WalkSession session, Turn turn, CancellationToken cancellationToken)
    {
        var focus = TypedSteps.First(session);
        await KeepAsync(session, focus, turn, cancellationToken);
        return Ask(session, focus, SelfCheckTexts.TypedIntro.In(turn.Caller.Language), turn);
    }

    public async Task<bool> AwaitsWordsAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Caller.Person is { Section: { } section }
        && await loader.LatestWindowAsync(turn, cancellationToken) is { } window
        && await store.FindFocusAsync(window.Quarter, section, turn.Caller.Id, cancellationToken) is { } focus
        && (focus.Field is FocusField.Evidence or FocusField.Reason or FocusField.ShortText
            || bank.Find(new QuestionId(focus.Item))?.Type is AnswerType.Words);

    public async Task<Reply?> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { Section: { } section } || await loader.LatestWindowAsync(turn, cancellationToken) is not { } window)
            return null;
        if (await store.FindFocusAsync(window.Quarter, section, turn.Caller.Id, cancellationToken) is not { } focus)
            return null;
        var opening = await loader.OpenAsync(turn, focus.Walk, window.Quarter, focus.Revision, cancellationToken);
        if (opening is not WalkOpening.Opened { Session: var session })
        {
            await store.SaveFocusAsync(window.Quarter, section, turn.Caller.Id, null, cancellationToken);
            return Closing.Of(((WalkOpening.Closed)opening).Why, turn);
        }

        if (focus.LastTurn == turn.Id)
            return Ask(session, focus, null, turn);
        if (focus.Revision != session.Walk.State.Revision)
            return await CatchUpAsync(session, turn, cancellationToken);
        return await MoveAsync(session, focus, Typed.Fold(typed), turn, cancellationToken)
            ?? (focus.Field == FocusField.Review ? Ask(session, focus, null, turn) : await TakeAsync(session, focus, typed, turn, cancellationToken));
    }

    // Cards, or a colleague on the same sheet, went on meanwhile: what was typed may answer another question, so it is asked again.
    private async Task<Reply?> CatchUpAsync(WalkSession session, Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.Caller.PrefersText)
        {
            await KeepAsync(session, null, turn, cancellationToken);
            return null;
        }

        var focus = TypedSteps.First(session);
        await KeepAsync(session, focus, turn, cancellationToken);
        return Ask(session, focus, SelfCheckTexts.TypedMovedOn.In(turn.Caller.Language), turn);
    }

    private async Task<Reply?> MoveAsync(WalkSession session, Focus focus, string word, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (word.Is(SelfCheckTexts.TypedStop))
        {
            await KeepAsync(session, null, turn, cancellationToken);
            return Reply.Of(SelfCheckTexts.TypedStopped.In(language));
        }

        if (word.Is(SelfCheckTexts.TypedBack))
            return await GoAsync(session, TypedSteps.Before(session, focus) ?? focus, turn, cancellationToken);
        if (word.Is(SelfCheckTexts.TypedSkip) && focus.Field != FocusField.Review)
            return await GoAsync(session, AfterSkipping(session, focus), turn, cancellationToken);
        if (word.Is(SelfCheckTexts.TypedFill))
            return await GoAsync(session, TypedSteps.FirstMissing(session), turn, cancellationToken);
        if (word.Is(SelfCheckTexts.TypedSubmit) && focus.Field == FocusField.Review)
            return await submission.SubmitAsync(session, turn, cancellationToken);
        if (word.Is(SelfCheckTexts.TypedAgree) && focus.Field == FocusField.Answer
            && session.SuggestionFor(new QuestionId(focus.Item)) is { } suggestion)
            return await TakeAsync(session, focus, suggestion.Code, turn, cancellationToken);
        return null;
    }

    private async Task<Reply> TakeAsync(WalkSession session, Focus focus, string typed, Turn turn, CancellationToken cancellationToken)
    {
        var draft = TypedEntries.Read(session, focus, typed, turn);
        if (draft.Errors.Count > 0)
            return Ask(session, focus, string.Join('\n', draft.Errors.Values), turn);
        var answered = session with { Walk = session.Walk with { Answers = session.Walk.Answers.SetItems(draft.Changed) } };
        var next = TypedSteps.After(answered, focus);
        var change = new WalkChange(turn, TypedSteps.PageOf(session, next))
        {
            Answers = draft.Changed,
            ShortTexts = draft.ShortTexts,
            Focus = next,
            PreviousFocus = focus,
        };
        if (await writer.SaveAsync(session, change, cancellationToken) is { } saved)
            return Ask(saved, next, null, turn);
        var reopened = await loader.OpenAsync(turn, focus.Walk, session.Window.Quarter, cancellationToken);
        return reopened is WalkOpening.Opened { Session: var current }
            ? Ask(current, focus, SelfCheckTexts.Stale.In(turn.Caller.Language), turn)
            : Closing.Of(((WalkOpening.Closed)reopened).Why, turn);
    }

    private async Task<Reply> GoAsync(WalkSession session, Focus? next, Turn turn, CancellationToken cancellationToken)
    {
        await KeepAsync(session, next, turn, cancellationToken);
        return Ask(session, next, null, turn);
    }

    private Task KeepAsync(WalkSession session, Focus? focus, Turn turn, CancellationToken cancellationToken) => store.SaveFocusAsync(
        session.Window.Quarter, session.Section, turn.Caller.Id, focus is null ? null : focus with { LastTurn = turn.Id, Revision = session.Walk.State.Revision }, cancellationToken);

    private static Focus? AfterSkipping(WalkSession session, Focus focus) =>
        focus.Field is FocusField.Evidence or FocusField.Reason || !session.Walk.Answers.ContainsKey(new QuestionId(focus.Item))
            ? TypedSteps.After(session, focus with { Field = focus.Field == FocusField.ShortText ? FocusField.ShortText : FocusField.Reason })
            : TypedSteps.After(session, focus);

    private static Reply Ask(WalkSession session, Focus? focus, string? notice, Turn turn)
    {
        var language = turn.Caller.Language;
        var (words, suggestions) = focus switch
        {
            null => (WalkViews.MemberEnd(session, null, language).FallbackText, []),
            { Field: FocusField.Review } => Review(session, turn),
            { Field: FocusField.ShortText } => ShortText(session, focus, language),
            _ => Question(session, focus, language),
        };
        return Reply.Of(notice is null ? words : $"{notice}\n\n{words}", suggestions);
    }

    private static (string Words, IReadOnlyList<string> Suggestions) Review(WalkSession session, Turn turn)
    {
        var language = turn.Caller.Language;
        var view = SheetReviewer.View(session, null, turn);
        var words = ReviewCard.Build(view, language).FallbackText;
        return view.MissingCount > 0
            ? ($"{words}\n{SelfCheckTexts.TypedFillHint.In(language)}", [SelfCheckTexts.TypedFill.In(language)])
            : ($"{words}\n{SelfCheckTexts.TypedSubmitHint.In(language, session.Bank.Declaration.In(language))}", [SelfCheckTexts.TypedSubmit.In(language)]);
    }

    private static (string Words, IReadOnlyList<string> Suggestions) ShortText(WalkSession session, Focus focus, Language language)
    {
        var label = ShortTextWords.LabelOf(session.Bank.ShortTexts.First(text => text.Id == focus.Item), language);
        var words = session.Walk.ShortTexts.TryGetValue(focus.Item, out var current)
            ? $"{label}\n{SelfCheckTexts.TypedCurrent.In(language, current)}"
            : label;
        return (words, [SelfCheckTexts.TypedSkip.In(language)]);
    }

    private static (string Words, IReadOnlyList<string> Suggestions) Question(WalkSession session, Focus focus, Language language)
    {
        var questions = session.Questions.ToList();
        var index = questions.FindIndex(one => one.Id.Value == focus.Item);
        var question = questions[index];
        var suggestion = session.SuggestionFor(question.Id);
        if (focus.Field == FocusField.Evidence)
            return (SelfCheckTexts.TypedEvidence.In(language, question.Id, question.Evidence.Asked?.In(language)), [SelfCheckTexts.TypedSkip.In(language)]);
        if (focus.Field == FocusField.Reason)
        {
            var median = suggestion is null ? "" : AnswerWords.Of(question, suggestion, language);
            return (SelfCheckTexts.TypedReason.In(language, question.Id, median), [SelfCheckTexts.TypedSkip.In(language)]);
        }

        var stored = session.Walk.Answers.GetValueOrDefault(question.Id);
        var words = TypedQuestion.Words(WalkViews.View(session, question, PageNotice.None), session.Bank, index + 1, questions.Count, suggestion, language);
        if (stored is not null)
            words += "\n" + SelfCheckTexts.TypedCurrent.In(language, AnswerWords.Of(question, stored.Answer, language));
        return (words, TypedQuestion.Suggestions(question, suggestion, stored is not null, language));
    }
}
