using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Standings;
using Wenming.Cards.Summaries;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Summaries;

/// <summary>小结: the summary of the latest quarter or of a named one; leaders and the office may name a section. 小结 规划科 2026Q1 in any order.</summary>
internal sealed class SummaryCommand(SummaryView view, QuarterChoice quarters, RosterReader roster, ViewLog views) : IChatCommand
{
    public CommandWords Words { get; } = new(SummaryTexts.Name, ["季度小结", "xj", "quarter"], SummaryTexts.Purpose);

    public bool IsFor(Person? person) => SummaryView.IsFor(person);

    public bool Understands(string argument) => WordsIn(argument).All(word => Quarter.TryParse(Typed.Fold(word), out _));

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
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
        return Reply.Of(card);
    }
}
