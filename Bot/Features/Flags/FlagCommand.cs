using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Flags;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Flags;

/// <summary>红旗: who holds it; for leaders and the office the proposal; 红旗 决定 科室 [理由] · 空缺 理由 · 撤回 理由. 2026Q1 may stand anywhere.</summary>
internal sealed class FlagCommand(FlagViews views, FlagDesk desk, QuarterChoice quarters, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;

    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\r', '\t'];
    private static readonly char[] BetweenNames = ['、', ',', '，'];

    public CommandWords Words { get; } = new(FlagTexts.Name, ["流动红旗", "hq"], FlagTexts.Purpose);

    public bool IsFor(Person? person) => person is not null;

    public bool Understands(string argument) => argument.Split(Blanks, 2)[0] is var first
        && (Quarter.TryParse(Typed.Fold(first), out _) || Means(first, FlagTexts.WordsForDecide) || Means(first, FlagTexts.WordsForVacant)
            || Means(first, FlagTexts.WordsForWithdraw));

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var words = argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).ToList();
        var window = await quarters.LatestAsync(turn, cancellationToken);
        if (words.FindIndex(word => Quarter.TryParse(Typed.Fold(word), out _)) is >= 0 and var at && Quarter.TryParse(Typed.Fold(words[at]), out var quarter))
        {
            words.RemoveAt(at);
            var (found, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (found is null)
                return Reply.Of(why!);
            window = found;
        }

        if (words is not [var first, .. var rest])
            return await ShowAsync(turn, window, cancellationToken);
        if (!turn.Caller.Person!.Is(Role.Leader))
            return Reply.Of(FlagTexts.OnlyLeaders.In(turn.Caller.Language));
        if (Means(first, FlagTexts.WordsForVacant))
            return await desk.DecideAsync(turn, window, new FlagChoice([], ReasonOf(rest)), cancellationToken);
        if (Means(first, FlagTexts.WordsForWithdraw))
            return await desk.WithdrawAsync(turn, window, ReasonOf(rest), cancellationToken);
        return Means(first, FlagTexts.WordsForDecide) && rest.Count > 0
            ? await DecideAsync(turn, window, rest, cancellationToken)
            : Reply.Of(FlagTexts.Usage.In(turn.Caller.Language));
    }

    private async Task<Reply> ShowAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken) =>
        turn.Caller.Person!.MaySeeAllSections && turn.Scope == ConversationScope.Personal
            ? await views.ProposalAsync(turn, window, null, isRefusal: false, cancellationToken)
            : await views.PublicAsync(turn, window, cancellationToken);

    // The words that name sections come first; what follows is the reason.
    private async Task<Reply> DecideAsync(Turn turn, SelfCheckWindow window, List<string> words, CancellationToken cancellationToken)
    {
        var sections = (await roster.SectionsAsync(cancellationToken)).ToDictionary(section => Typed.Fold(section.Id.Value), section => section.Id);
        List<SectionId> winners = [];
        var taken = 0;
        foreach (var word in words)
        {
            var names = word.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == 0 || !names.All(name => sections.ContainsKey(Typed.Fold(name))))
                break;
            winners.AddRange(names.Select(name => sections[Typed.Fold(name)]));
            taken++;
        }

        if (winners.Count == 0)
        {
            return Reply.Of(FlagTexts.UnknownSection.In(
                turn.Caller.Language, Shortened.Quoted(words[0]), NameWords.Of([.. sections.Values.Select(section => section.Value)], MostNames, turn.Caller.Language)));
        }

        return await desk.DecideAsync(turn, window, new FlagChoice([.. winners], ReasonOf(words[taken..])), cancellationToken);
    }

    private static string ReasonOf(List<string> words) =>
        string.Join(' ', words is [var first, .. var rest] && Means(first, FlagTexts.WordsForReason) ? rest : words);

    private static bool Means(string word, Text words) =>
        words.Zh.Split(' ').Concat(words.En.Split(' ')).Any(one => one == Typed.Fold(word));
}
