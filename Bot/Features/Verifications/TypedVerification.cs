using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Verifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Verification in typed text: 复核 科室 题号 属实 · 改 答案 理由 · 不实 理由; 复核 科室 完成; 复核 科室 免 理由.</summary>
internal sealed class TypedVerification(VerificationWriter writer, VerificationCloser closer)
{
    /// <summary>Answers what was typed after the section.</summary>
    public async Task<Reply> AnswerAsync(VerificationSession session, string[] words, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (words is not [var first, .. var rest])
            return turn.Caller.PrefersText && !session.Verification.IsOver ? Ask(session, null, turn) : VerificationHandler.Begin(session, turn);
        if (Means(first, VerificationTexts.WordsForDone) && rest.Length == 0)
            return await closer.ConcludeAsync(session, turn, cancellationToken);
        if (Means(first, VerificationTexts.WordsForWaive))
            return await WaiveAsync(session, string.Join(' ', rest), turn, cancellationToken);
        if (session.Bank.Questions.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(first)) is not { } question)
            return Reply.Of(rest.Length == 0
                ? VerificationTexts.TypedUsage.In(language)
                : VerificationTexts.UnknownQuestion.In(language, Shortened.Quoted(first)));
        return EntryOf(rest) is { } entry
            ? await RecordAsync(session, question, entry, turn, cancellationToken)
            : Reply.Of(VerificationTexts.TypedUsage.In(language));
    }

    private static FindingEntry? EntryOf(string[] words) => words switch
    {
        [var word] when Means(word, VerificationTexts.WordsForCorrect) => new FindingEntry(FindingFields.Confirmed, "", ""),
        [var word, .. var reason] when Means(word, VerificationTexts.WordsForFalse) => new FindingEntry(FindingFields.KnowinglyFalse, "", string.Join(' ', reason)),
        [var word, var answer, .. var reason] when Means(word, VerificationTexts.WordsForChange) =>
            new FindingEntry(FindingFields.Changed, answer, string.Join(' ', reason)),
        [var word] when Means(word, VerificationTexts.WordsForChange) => new FindingEntry(FindingFields.Changed, "", ""),
        _ => null,
    };

    private async Task<Reply> WaiveAsync(VerificationSession session, string reason, Turn turn, CancellationToken cancellationToken) =>
        Typed.Length(reason) > Verification.LongestReason
            ? Reply.Of(VerificationTexts.ReasonTooLong.In(
                turn.Caller.Language, session.Section, Verification.LongestReason, Typed.Length(reason)))
            : await closer.WaiveAsync(session, reason, turn, cancellationToken);

    private static bool Means(string word, Text words) =>
        words.Zh.Split(' ').Concat(words.En.Split(' ')).Any(one => one == Typed.Fold(word));

    private async Task<Reply> RecordAsync(
        VerificationSession session, Question question, FindingEntry entry, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (session.Stored.LastTurn == turn.Id)
            return Ask(session, VerificationTexts.TypedRecorded.In(language, question.Id), turn);
        var draft = FindingDraft.Read(session, question, entry, turn);
        if (draft.Errors.TryGetValue(question.Id, out var error))
            return Reply.Of(error);
        if (draft.Changed.Count == 0)
            return Ask(session, VerificationTexts.TypedRecorded.In(language, question.Id), turn);
        return await writer.SaveAsync(session, draft.Next, draft.Changed, turn, cancellationToken) is { } saved
            ? Ask(saved, VerificationTexts.TypedRecorded.In(language, question.Id), turn)
            : Reply.Of(VerificationTexts.SomebodyElse.In(language));
    }

    /// <summary>What is looked at next, and how the finding is typed.</summary>
    private static Reply Ask(VerificationSession session, string? before, Turn turn)
    {
        var language = turn.Caller.Language;
        var words = session.Verification.Open is [var open, ..] && session.Bank.Find(open.Question) is { } question
            ? Item(session, open, question, language)
            : VerificationTexts.TypedAllSeen.In(language, session.Section, session.Verified?.Value.Cut() ?? "—");
        return Reply.Of(before is null ? words : $"{before}\n{words}");
    }

    private static string Item(VerificationSession session, DrawnQuestion open, Question question, Language language)
    {
        var declared = session.Sheet.Answers[question.Id];
        List<string> lines =
        [
            VerificationTexts.TypedItem.In(
                language, question.Id, question.Text.In(language), AnswerWords.Of(question, declared.Answer, language)),
        ];
        if (declared.Evidence is { } evidence)
            lines.Add(VerificationTexts.Evidence.In(language, evidence));
        if (declared.Reason is { } reason)
            lines.Add(VerificationTexts.HeadReason.In(language, reason));
        lines.Add(VerificationTexts.WhyDrawn.In(language, VerificationPageCard.DrawnWords(open.Reason, language)));
        lines.Add(VerificationTexts.TypedHow.In(language, session.Section, question.Id));
        return string.Join('\n', lines);
    }
}
