using System.Globalization;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>The daily assessment in typed text, behind the section: 编号 确认 · 不认 理由 · 不同事实 · 同一事实 · 撤回; 类别 3月20日 事实 依据 文号.</summary>
internal sealed class TypedDaily(DailyLoader loader, DailyLister lister, DailyDesk desk, DailyProposer proposer, DailyKinds kinds)
{
    private const int MostKinds = 12;

    /// <summary>Answers what was typed behind the section.</summary>
    public async Task<Reply> AnswerAsync(Turn turn, SectionId section, string[] words, CancellationToken cancellationToken)
    {
        switch (words)
        {
            case []:
                return await lister.BookAsync(turn, section, DailyLoader.Current(turn), cancellationToken);
            case [var one] when Quarter.TryParse(Typed.Fold(one), out var quarter):
                return await lister.BookAsync(turn, section, quarter, cancellationToken);
            case [var one, .. var rest] when int.TryParse(Typed.Fold(one), NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                return await EntryAsync(turn, section, number, rest, cancellationToken);
            default:
                return await ProposeAsync(turn, section, words, cancellationToken);
        }
    }

    private async Task<Reply> EntryAsync(Turn turn, SectionId section, int number, string[] words, CancellationToken cancellationToken)
    {
        Quarter? named = null;
        if (words is [var first, ..] && Quarter.TryParse(Typed.Fold(first), out var quarter))
            (named, words) = (quarter, words[1..]);
        var action = ActionOf(words);
        if (words.Length > 0 && action is null)
            return Reply.Of(DailyTexts.Usage.In(turn.Caller.Language));
        var opening = await loader.OpenAsync(turn, section, number, named, stored => IsMeant(stored, turn), cancellationToken);
        if (opening is not DailyOpening.Opened { Session: var session })
            return Reply.Of(((DailyOpening.Closed)opening).Why);
        return action is { } done
            ? await desk.StepAsync(session, done, string.Join(' ', words.Skip(1)), turn, cancellationToken)
            : desk.Show(session, DailyNotice.None, turn);
    }

    // A repeated delivery means what it meant before.
    private static bool IsMeant(StoredDailyEntry stored, Turn turn) =>
        stored.LastTurn == turn.Id || stored.Entry.Status is DailyEntryStatus.Proposed or DailyEntryStatus.Questioned;

    private async Task<Reply> ProposeAsync(Turn turn, SectionId section, string[] words, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (kinds.Find(words) is not { } found)
        {
            var names = kinds.For(turn.Caller.Person!).Select(kind => kind.Text.In(language)).ToList();
            return Reply.Of(DailyTexts.UnknownKind.In(language, Shortened.Quoted(words[0]), string.Join(language == Language.Chinese ? "、" : "; ", names.Take(MostKinds))));
        }

        var rest = words[found.Words..];
        if (DayOf(rest, turn) is not { } day)
            return rest.Length == 0 ? Reply.Of(DailyTexts.Usage.In(language)) : Reply.Of(DailyTexts.UnknownDay.In(language, Shortened.Quoted(rest[0])));
        rest = rest[day.Words..];
        var isToldApart = rest is [.., var last] && ActionOf([last]) == DailyAction.OtherFact;
        var (fact, basis) = Split(isToldApart ? rest[..^1] : rest);
        var (reply, why) = await proposer.ProposeAsync(
            new DailyProposal(section, found.Kind, day.Day, fact, basis), isToldApart, turn, cancellationToken);
        return reply ?? Reply.Of(why!);
    }

    // 3月20日 is one word, 20 Mar two.
    private static (DateOnly Day, int Words)? DayOf(string[] words, Turn turn)
    {
        foreach (var count in new[] { 1, 2, 3 })
        {
            if (count <= words.Length
                && DayReader.Read(string.Join(' ', words.Take(count)), BeijingTime.DateOf(turn.Now)) is { Days: [var day], Between: ["", ""] })
                return (day, HasYearBehind(words, count, day, turn) ? count + 1 : count);
        }

        return null;
    }

    private static bool HasYearBehind(string[] words, int count, DateOnly day, Turn turn) =>
        count == 2 && words.Length > count
        && DayReader.Read(string.Join(' ', words.Take(count + 1)), BeijingTime.DateOf(turn.Now)) is { Days: [var dated], Between: ["", ""] }
        && dated == day;

    // The word 依据 parts the two; without it two words are a fact and a basis.
    private static (string Fact, string Basis) Split(string[] words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            if (BasisIn(words[place]) is { } beginning)
                return (string.Join(' ', words[..place]), string.Join(' ', [beginning, .. words[(place + 1)..]]).Trim());
        }

        return words is [var fact, var basis] ? (fact, basis) : (string.Join(' ', words), "");
    }

    /// <summary>What stands behind the word 依据 within a word: 依据 and 依据： nothing, 依据：文号 the number; <see langword="null"/> when the word is another one.</summary>
    private static string? BasisIn(string word)
    {
        var folded = Typed.Fold(word);
        foreach (var name in new[] { DailyTexts.WordsForBasis.Zh, DailyTexts.WordsForBasis.En })
        {
            if (folded == name)
                return "";
            if (folded.StartsWith(name + ":", StringComparison.Ordinal))
                return word[(name.Length + 1)..];
        }

        return null;
    }

    private static DailyAction? ActionOf(string[] words) => words switch
    {
        [var first, var second] when Means(first, DailyTexts.WordsForConfirm) && Means(second, DailyTexts.WordsForDifferent) => DailyAction.OtherFact,
        [var only] when Means(only, DailyTexts.WordsForConfirm) => DailyAction.Confirm,
        [var only] when Means(only, DailyTexts.WordsForSame) => DailyAction.SameFact,
        [var only] when Means(only, DailyTexts.WordsForDifferent) => DailyAction.OtherFact,
        [var only] when Means(only, DailyTexts.WordsForWithdraw) => DailyAction.Withdraw,
        [var first, ..] when Means(first, DailyTexts.WordsForRefuse) => DailyAction.Refuse,
        _ => null,
    };

    /// <summary>Whether a word is one of those that mean a thing.</summary>
    public static bool Means(string word, Text words) =>
        words.Zh.Split(' ').Concat(words.En.Split(' ')).Any(one => one == Typed.Fold(word));
}
