using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>What everybody sees of the standings: the own section's result, and no ladder.</summary>
public static class OwnStandingCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(OwnStandingView view, IReadOnlyList<Criterion> criteria, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(criteria);
        var standing = view.Standing;
        List<Fact> facts = [new(StandingsTexts.StateFact.In(language), StatusWords.Of(standing.Status, language))];
        if (standing.Self is { } self)
        {
            facts.Add(new(StandingsTexts.SelfFact.In(language), SelfCheckTexts.OutOfHundred.In(language, self.Cut())));
            facts.AddRange(criteria.Zip(standing.Criteria, (criterion, score) => new Fact(
                SelfCheckTexts.CriterionFact.In(language, criterion.Id, criterion.Name.In(language)),
                SelfCheckTexts.OutOf.In(language, score.Cut(), criterion.Points))));
        }

        if (standing.Difference is { } difference)
            facts.Add(new(StandingsTexts.PreviousFact.In(language), StandingsWords.Signed(difference)));
        return Card.Of(
            language,
            Card.Heading(StandingsTexts.OwnTitle.In(language, Markdown.Escape(standing.Section.Value), QuarterWords.Of(view.Quarter, language))),
            new FactSet(facts),
            Card.Quiet((standing.Self is null ? StandingsTexts.NotBeforeSubmission : SelfCheckTexts.NotVerifiedYet).In(language)),
            Card.Quiet(StandingsTexts.OwnOnly.In(language)),
            standing.Self is null
                ? null
                : Card.Buttons(new WhyCommand(view.Quarter, standing.Section, null).ToCommand().ToAction(SelfCheckTexts.Why.In(language))));
    }
}
