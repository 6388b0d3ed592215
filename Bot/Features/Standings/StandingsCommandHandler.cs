using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// 排名: standings of the latest quarter, of a named one (排名 2026Q1), another page (排名 2), pictures (排名 图表), what costs most (排名 差距), one
/// section (排名 规划科), in any order.
/// </summary>
internal sealed class StandingsCommandHandler(StandingsReply standings, QuarterChoice quarters, RosterReader roster) : IChatCommand, ICardHandler
{
    public CommandWords Words { get; } = new(
        StandingsTexts.StandingsName, ["成绩", "名次", "pm", "standing", "ranking", "scores"], StandingsTexts.StandingsPurpose);

    public IReadOnlyList<string> Verbs { get; } = [StandingsCommand.Verb];

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public bool Understands(string argument) => StandingsAsk.Of(argument).Rest.Length == 0;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        var ask = StandingsAsk.Of(argument);
        var window = await quarters.LatestAsync(turn, cancellationToken);
        if (ask.Quarter is { } quarter)
        {
            var (named, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (named is null)
                return Reply.Of(why!);
            window = named;
        }

        SectionId? section = null;
        if (ask.Rest.Length > 0)
        {
            var sections = await roster.SectionsAsync(cancellationToken);
            section = sections.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(ask.Rest))?.Id;
            if (section is null)
                return Reply.Of(StandingsTexts.UnknownQuarter.In(language, Shortened.Quoted(ask.Rest)));
            if (!person.MaySeeAllSections && section != person.Section)
                return Reply.Of(StandingsTexts.NotYourSection.In(language));
        }

        return await standings.OfAsync(turn, window, new StandingsCommand(window.Quarter, ask.Page) { Part = ask.Part, Section = section }, cancellationToken);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (StandingsCommand.Read(command) is not { } pressed)
            return Closing.Of(Cards.SelfChecks.SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var (window, why) = await quarters.FindAsync(turn, pressed.Quarter, cancellationToken);
        return window is null ? Closing.Of(why!, turn) : await standings.OfAsync(turn, window, pressed, cancellationToken);
    }
}
