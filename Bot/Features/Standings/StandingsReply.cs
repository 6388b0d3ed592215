using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>The standings as this person may see them: the whole table and every section for leaders and the office, the own section for everybody else.</summary>
internal sealed class StandingsReply(StandingsReader standings, RosterReader roster, ViewLog views, QuestionBank bank)
{
    /// <summary>The one channel that draws charts.</summary>
    private const string Teams = "msteams";

    public async Task<Reply> OfAsync(Turn turn, SelfCheckWindow window, StandingsCommand asked, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { } person)
            return new Reply.Silence();
        if (!person.MaySeeAllSections || asked.Section is not null)
            return await SectionAsync(turn, person, window, asked, cancellationToken);
        var reading = standings.ReportAsync(window, turn.Now, cancellationToken);
        await Task.WhenAll(reading, views.RecordAsync(turn, "standings.viewed", window.Quarter.ToString(), cancellationToken));
        return Reply.Of(Whole(await reading, asked, turn));
    }

    private static AdaptiveCard Whole(Domain.Standings.StandingsReport report, StandingsCommand asked, Turn turn) => asked.Part switch
    {
        StandingsPart.Charts => StandingsChartsCard.Build(report, turn.ChannelId == Teams, turn.Caller.Language),
        StandingsPart.Gaps => GapsCard.Build(report, turn.Caller.Language),
        _ => StandingsCard.Build(new StandingsView(report, asked.Page), turn.Caller.Language),
    };

    // Whom the full table is not for, the card's data cannot show another section.
    private async Task<Reply> SectionAsync(Turn turn, Person person, SelfCheckWindow window, StandingsCommand asked, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var wanted = person.MaySeeAllSections ? asked.Section : person.Section;
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => section.Id == wanted) is not { } shown)
            return Reply.Of(StandingsTexts.NoSection.In(language));
        var reading = standings.FindAsync(shown, window, turn.Now, cancellationToken);
        await Task.WhenAll(reading, views.RecordSectionAsync(turn, "standings.sectionViewed", window.Quarter, shown.Id, cancellationToken));
        var standing = await reading;
        return Reply.Of(asked.Part == StandingsPart.Gaps
            ? SectionGapsCard.Build(window.Quarter, standing, bank, language)
            : OwnStandingCard.Build(
                new OwnStandingView(window.Quarter, standing)
                {
                    ShowsFlag = person.MaySeeAllSections || person.MaySignFor(shown.Id),
                    IsOwnOnly = !person.MaySeeAllSections,
                    IsTeams = turn.ChannelId == Teams,
                },
                bank.Criteria,
                language));
    }
}
