using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Appeals;

/// <summary>What is said when a section has appealed: the day of the answer to the section, the appeal to who may decide.</summary>
internal sealed class AppealNews(RosterReader roster)
{
    /// <summary>The answer to the section, and the tidings.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="open">The appeal as it is shown.</param>
    /// <param name="appeal">The appeal.</param>
    /// <param name="firstDeciders">Who took part in the first decision.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Reply> RaisedAsync(
        Turn turn, OpenAppeal open, Appeal appeal, IReadOnlyCollection<PersonId> firstDeciders, CancellationToken cancellationToken)
    {
        // The office decides; where everybody there took part in the first decision, the leaders do.
        var people = (await roster.EverybodyAsync(cancellationToken))
            .Where(person => Appeal.WhyNotDecide(appeal, person, open.Section, firstDeciders) is null)
            .ToList();
        var office = people.Where(person => person.Is(Role.Inspector)).ToList();
        return Reply.Of(AppealTexts.Raised.In(turn.Caller.Language, QuarterWords.Of(open.DecideBy, turn.Caller.Language))) with
        {
            Tidings = [.. (office.Count > 0 ? office : people).Select(person => new Tiding(person.Id, language => AppealNewsCard.Build(open, language)))],
        };
    }
}
