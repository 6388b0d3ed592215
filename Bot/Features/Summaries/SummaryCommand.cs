using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Standings;
using Wenming.Cards.Summaries;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Summaries;

/// <summary>
/// 小结: the figures of the latest quarter or of a named one; leaders and the office may name a section. 小结 规划科 2026Q1 in any order. The text: 小结 稿 ·
/// 改 [全文] · 重拟 · 提交 · 发布 · 退回 理由 · 撤回 理由, with 2026Q1 before the rest.
/// </summary>
internal sealed class SummaryCommand(SummaryView view, SummaryDesk desk, QuarterChoice quarters, RosterReader roster, ViewLog views) : IChatCommand
{
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\r', '\t'];

    private static readonly (Text Typed, BulletinAction Action)[] Steps =
    [
        (SummaryTexts.WordsForSubmit, BulletinAction.Submit),
        (SummaryTexts.WordsForRelease, BulletinAction.Approve),
        (SummaryTexts.WordsForReturn, BulletinAction.Return),
        (SummaryTexts.WordsForRecall, BulletinAction.Recall),
    ];

    public CommandWords Words { get; } = new(SummaryTexts.Name, ["季度小结", "xj", "quarter"], SummaryTexts.Purpose);

    public bool IsFor(Person? person) => SummaryView.IsFor(person);

    public bool Understands(string argument) =>
        WordsIn(argument).All(word => Quarter.TryParse(Typed.Fold(word), out _)) || IsAboutText(argument.Split(Blanks, 2)[0]);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var parts = argument.Split(Blanks, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [var first, ..] && IsAboutText(first))
            return await AboutTextAsync(turn, first, parts.Length > 1 ? parts[1] : "", cancellationToken);
        var window = await quarters.LatestAsync(turn, cancellationToken);
        List<string> names = [];
        foreach (var word in WordsIn(argument))
        {
            if (!Quarter.TryParse(Typed.Fold(word), out var quarter))
            {
                names.Add(word);
                continue;
            }

            var (named, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (named is null)
                return Reply.Of(why!);
            window = named;
        }

        return names.Count == 0
            ? await OwnAsync(turn, window, cancellationToken)
            : await NamedAsync(turn, window, string.Join(' ', names), cancellationToken);
    }

    private async Task<Reply> AboutTextAsync(Turn turn, string word, string rest, CancellationToken cancellationToken)
    {
        var window = await quarters.LatestAsync(turn, cancellationToken);
        var parts = rest.Split(Blanks, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [var named, ..] && Quarter.TryParse(Typed.Fold(named), out var quarter))
        {
            var (found, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (found is null)
                return Reply.Of(why!);
            (window, rest) = (found, parts.Length > 1 ? parts[1] : "");
        }

        if (Means(word, SummaryTexts.WordsForDraft))
            return await desk.ShowAsync(turn, window, cancellationToken);
        if (Means(word, SummaryTexts.WordsForEdit))
            return await desk.EditAsync(turn, window, rest, cancellationToken);
        if (Means(word, SummaryTexts.WordsForRedraft))
            return await desk.RedraftAsync(turn, window, cancellationToken);
        var action = Steps.First(step => Means(word, step.Typed)).Action;
        return await desk.StepAsync(turn, window, action, rest, cancellationToken);
    }

    private static bool IsAboutText(string word) =>
        Means(word, SummaryTexts.WordsForDraft) || Means(word, SummaryTexts.WordsForEdit) || Means(word, SummaryTexts.WordsForRedraft)
        || Steps.Any(step => Means(word, step.Typed));

    private static bool Means(string word, Text words) =>
        words.Zh.Split(' ').Concat(words.En.Split(' ')).Any(one => one == Typed.Fold(word));

    private static string[] WordsIn(string argument) => argument.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);

    private static SummaryHost HostOf(Turn turn) => new(turn.ChannelId, turn.Caller.Language, turn.Now);

    private async Task<Reply> OwnAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person!.MaySeeAllSections)
            await views.RecordAsync(turn, "summary.viewed", window.Quarter.ToString(), cancellationToken);
        return await view.OfAsync(turn.Caller.Person!, window, HostOf(turn), cancellationToken) is { } card
            ? Reply.Of(card)
            : Reply.Of(StandingsTexts.NoSection.In(turn.Caller.Language));
    }

    private async Task<Reply> NamedAsync(Turn turn, SelfCheckWindow window, string name, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var sections = await roster.SectionsAsync(cancellationToken);
        var section = sections.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(name));
        if (!person.MaySeeAllSections && (section is null || section.Id != person.Section))
            return Reply.Of(SummaryTexts.NotYours.In(language));
        if (section is null || await view.OfSectionAsync(section.Id, window, HostOf(turn), cancellationToken) is not { } card)
            return Reply.Of(StandingsTexts.UnknownSection.In(language, Shortened.Quoted(name), string.Join('、', sections.Take(20).Select(one => one.Id))));
        await views.RecordSectionAsync(turn, "summary.sectionViewed", window.Quarter, section.Id, cancellationToken);
        return Reply.Of(card);
    }
}
