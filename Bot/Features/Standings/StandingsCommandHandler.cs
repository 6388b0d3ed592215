using System.Globalization;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>排名: standings of the latest quarter, of a named one (排名 2026Q1), or another page of them (排名 2).</summary>
internal sealed class StandingsCommandHandler(StandingsReply standings, QuarterChoice quarters) : IChatCommand, ICardHandler
{
    public CommandWords Words { get; } = new(
        StandingsTexts.StandingsName, ["成绩", "名次", "pm", "standing", "ranking", "scores"], StandingsTexts.StandingsPurpose);

    public IReadOnlyList<string> Verbs { get; } = [StandingsCommand.Verb];

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public bool Understands(string argument) => Typed.Fold(argument).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => Quarter.TryParse(word, out _) || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var page = 0;
        var latest = await quarters.LatestAsync(turn, cancellationToken);
        foreach (var word in Typed.Fold(argument).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Quarter.TryParse(word, out var quarter))
            {
                var (window, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
                if (window is null)
                    return Reply.Of(why!);
                latest = window;
            }
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                page = number - 1;
            }
            else
            {
                return Reply.Of(StandingsTexts.UnknownQuarter.In(turn.Caller.Language, Shortened.Quoted(word)));
            }
        }

        return await standings.OfAsync(turn, latest, page, cancellationToken);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (StandingsCommand.Read(command) is not { } pressed)
            return Closing.Of(Cards.SelfChecks.SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var (window, why) = await quarters.FindAsync(turn, pressed.Quarter, cancellationToken);
        return window is null ? Closing.Of(why!, turn) : await standings.OfAsync(turn, window, pressed.Page, cancellationToken);
    }
}
