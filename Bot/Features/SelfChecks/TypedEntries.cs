using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Reads what was typed as if it stood in a page's fields, so that cards and text obey one set of rules. Pure.</summary>
internal static class TypedEntries
{
    /// <summary>What the typed text changes.</summary>
    public static PageDraft Read(WalkSession session, Focus focus, string typed, Turn turn)
    {
        var page = TypedSteps.PageOf(session, focus);
        if (focus.Field == FocusField.ShortText)
            return PageDraft.Read(session, page, ShortTexts(session, focus, typed), "", turn);
        var question = session.Questions.First(one => one.Id.Value == focus.Item);
        var draft = PageDraft.Read(session, page, Entries(focus.Field, question, typed), Shown(focus), turn);
        if (draft.Errors.Count == 0 || focus.Field != FocusField.Answer || !TrySplit(question, typed, out var entries))
            return draft;
        return PageDraft.Read(session, page, entries, "e." + focus.Item, turn);
    }

    private static PageEntries Entries(FocusField field, Question question, string typed)
    {
        var entries = new PageEntries();
        if (field == FocusField.Evidence)
            entries.Evidence[question.Id] = typed;
        else if (field == FocusField.Reason)
            entries.Reasons[question.Id] = typed;
        else
            entries.Answers[question.Id] = typed;
        return entries;
    }

    private static string Shown(Focus focus) => focus.Field switch
    {
        FocusField.Evidence => "e." + focus.Item,
        FocusField.Reason => "r." + focus.Item,
        _ => "",
    };

    private static PageEntries ShortTexts(WalkSession session, Focus focus, string typed)
    {
        var entries = new PageEntries();
        foreach (var (id, words) in session.Walk.ShortTexts)
            entries.ShortTexts[id] = words;
        entries.ShortTexts[focus.Item] = typed;
        return entries;
    }

    // “是 纪要12号”: the answer, and behind a space the evidence.
    private static bool TrySplit(Question question, string typed, out PageEntries entries)
    {
        entries = new PageEntries();
        var parts = typed.Trim().Split([' ', '\u3000', '\n'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || question.Type is AnswerType.Words
            || AnswerReader.Read(question, parts[0]) is not AnswerReading.Accepted { Answer: var answer }
            || !question.Evidence.IsOffered(answer))
            return false;
        entries.Answers[question.Id] = parts[0];
        entries.Evidence[question.Id] = parts[1];
        return true;
    }

    /// <summary>Whether a folded text is one of the walk's own words, in either language.</summary>
    public static bool Is(this string folded, Text word) => folded == Typed.Fold(word.Zh) || folded == Typed.Fold(word.En);
}
