using Wenming.Bot.Features.Rectifications;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Vetoes;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>
/// 否决: the list; 否决 科室 事实 reports; 否决 科室 1 shows one, with 确认, 解除 理由 or 案件 编号 behind it takes a step. 2026Q1 stands behind the section.
/// </summary>
internal sealed class VetoCommand(
    VetoDesk desk, VetoReporter reporter, VetoLister lister, VetoQuarter quarters, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;

    public CommandWords Words { get; } = new(VetoTexts.VetoName, ["一票否决", "fj"], VetoTexts.VetoPurpose);

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var today = await quarters.CurrentAsync(turn.Now, cancellationToken);
        var (first, rest) = TypedWords.First(argument);
        if (first.Length == 0)
            return await ListAsync(turn, today, null, cancellationToken);
        if (Quarter.TryParse(Typed.Fold(first), out var named))
            return WhyNot(named, turn) ?? await ListAsync(turn, named, null, cancellationToken);
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(first)) is { } found)
            return await AnswerAsync(turn, found.Id, rest, today, cancellationToken);
        return TypedWords.Number(first) is not null && turn.Caller.Person!.Section is { } own
            ? await AnswerAsync(turn, own, argument, today, cancellationToken)
            : Reply.Of(VetoTexts.UnknownSection.In(
                language, Shortened.Quoted(first), NameWords.Of([.. sections.Select(section => section.Id.Value)], MostNames, language)));
    }

    private static Reply.Message? WhyNot(Quarter quarter, Turn turn) => quarter > Quarter.Of(BeijingTime.DateOf(turn.Now))
        ? new Reply.Message(VetoTexts.NotStarted.In(turn.Caller.Language, QuarterWords.Of(quarter, turn.Caller.Language)), [])
        : null;

    private async Task<Reply> AnswerAsync(Turn turn, SectionId section, string typed, Quarter today, CancellationToken cancellationToken)
    {
        var (number, quarter, words) = Take(typed);
        var of = quarter ?? today;
        if (WhyNot(of, turn) is { } why)
            return why;
        if (number is { } numbered)
            return await StepAsync(turn, of, section, numbered, words, cancellationToken);
        if (words.Length == 0)
            return await ListAsync(turn, of, section, cancellationToken);
        var (word, rest) = TypedWords.First(words);
        var isCase = TypedWords.Means(word, VetoTexts.WordsForCase);
        var fact = isCase ? rest : words;
        return await reporter.WhyNotAsync(turn, section, fact, isCase, cancellationToken) is { } refusal
            ? Reply.Of(refusal)
            : await reporter.ReportAsync(turn, of, section, fact, isCase, cancellationToken);
    }

    private async Task<Reply> StepAsync(
        Turn turn, Quarter quarter, SectionId section, int number, string words, CancellationToken cancellationToken)
    {
        if (words.Length == 0)
            return await desk.ShowAsync(turn, quarter, section, number, cancellationToken);
        var (word, rest) = TypedWords.First(words);
        if (ActionOf(word) is not { } action || (action == VetoAction.Confirm && rest.Length > 0))
            return Reply.Of(VetoTexts.Usage.In(turn.Caller.Language));
        return await desk.TakeAsync(turn, new VetoStepCommand(quarter, section, number, 0, action), null, rest, cancellationToken);
    }

    private static VetoAction? ActionOf(string word)
    {
        if (TypedWords.Means(word, VetoTexts.WordsForConfirm))
            return VetoAction.Confirm;
        if (TypedWords.Means(word, VetoTexts.WordsForLift))
            return VetoAction.Lift;
        return TypedWords.Means(word, VetoTexts.WordsForCase) ? VetoAction.MarkCase : null;
    }

    // A number and a quarter, in either order, each at most once; anything else begins the words.
    private static (int? Number, Quarter? Quarter, string Words) Take(string typed)
    {
        int? number = null;
        Quarter? quarter = null;
        while (true)
        {
            var (word, rest) = TypedWords.First(typed);
            if (number is null && TypedWords.Number(word) is { } one)
                number = one;
            else if (quarter is null && Quarter.TryParse(Typed.Fold(word), out var named))
                quarter = named;
            else
                return (number, quarter, typed);
            typed = rest;
        }
    }

    private async Task<Reply> ListAsync(Turn turn, Quarter quarter, SectionId? section, CancellationToken cancellationToken) =>
        Reply.Of(VetoListCard.Build(await lister.ViewAsync(turn, quarter, section, cancellationToken), turn.Caller.Language));
}
