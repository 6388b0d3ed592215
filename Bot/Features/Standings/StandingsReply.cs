using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>The standings as this person may see them: the whole table for leaders and the office, the own section for everybody else.</summary>
internal sealed class StandingsReply(StandingsReader standings, RosterReader roster, ViewLog views, QuestionBank bank)
{
    public async Task<Reply> OfAsync(Turn turn, SelfCheckWindow window, int page, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { } person)
            return new Reply.Silence();
        if (!person.MaySeeAllSections)
            return await OwnAsync(turn, person, window, cancellationToken);
        var reading = standings.TableAsync(window, turn.Now, cancellationToken);
        await Task.WhenAll(reading, views.RecordAsync(turn, "standings.viewed", window.Quarter.ToString(), cancellationToken));
        var table = await reading;
        return Reply.Of(StandingsCard.Build(new StandingsView(window.Quarter, table, page), bank.Criteria, turn.Caller.Language));
    }

    private async Task<Reply> OwnAsync(Turn turn, Person person, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => section.Id == person.Section) is not { } own)
            return Reply.Of(StandingsTexts.NoSection.In(language));
        var standing = await standings.FindAsync(own, window, turn.Now, cancellationToken);
        return Reply.Of(OwnStandingCard.Build(new OwnStandingView(window.Quarter, standing), bank.Criteria, language));
    }
}
