using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>Prints the flag's value of a section and every reason for and against, condition by condition.</summary>
public static class FlagWhyCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(Quarter quarter, FlagCandidate candidate, FlagRules rules, Language language)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(rules);
        var checks = FlagCheck.Of(candidate, rules);
        var isEligible = checks.All(check => check.IsMet);
        return Card.Of(
            language,
            [
                Card.Heading(WhyTopicTexts.FlagTitle.In(language, Markdown.Escape(candidate.Section.Value), QuarterWords.Of(quarter, language))),
                Card.Subheading(Arithmetic(candidate, rules, language)),
                isEligible ? Card.Confirmation(WhyTopicTexts.FlagEligible.In(language)) : Card.Warning(WhyTopicTexts.FlagNotEligible.In(language)),
                .. checks.Where(check => !check.IsMet).SelectMany(check => check.Against)
                    .Select(obstacle => Line(WhyTopicTexts.FlagAgainst, Against(obstacle, language), language)),
                .. checks.Where(check => check.IsMet).Select(check => Line(WhyTopicTexts.FlagFor, For(check.Condition, candidate, rules, language), language)),
                Card.Quiet(Tie(candidate, language)) with { Spacing = "medium" },
                Card.Quiet(WhyTopicTexts.FlagDecided.In(language)),
                Card.Buttons(new WhyCommand(quarter, candidate.Section, null).ToCommand().ToAction(WhyTopicTexts.BackToScore.In(language))),
            ]);
    }

    private static string Arithmetic(FlagCandidate candidate, FlagRules rules, Language language) => candidate.Value(rules) is { } value
        ? WhyTopicTexts.FlagTotal.In(
            language,
            WhyLines.Plain(rules.VerifiedWeight),
            candidate.Verified!.Value.Cut(),
            WhyLines.Plain(rules.DailyWeight),
            StandingsWords.Daily(candidate.Daily),
            value.Cut())
        : WhyTopicTexts.FlagNoValue.In(language);

    private static TextBlock Line(Text words, string reason, Language language) => new(words.In(language, reason)) { Spacing = "small" };

    private static string For(FlagCondition condition, FlagCandidate candidate, FlagRules rules, Language language) => condition switch
    {
        FlagCondition.OnTime => WhyTopicTexts.ForOnTime.In(language),
        FlagCondition.Verified => WhyTopicTexts.ForVerified.In(language, candidate.Verified!.Value.Cut(), rules.LeastVerified),
        FlagCondition.Criteria => WhyTopicTexts.ForCriteria.In(
            language, string.Join(' ', candidate.Criteria.Select(one => $"{one.Criterion} {one.Value.Cut()}")), rules.LeastCriterion),
        FlagCondition.NoVeto => WhyTopicTexts.ForNoVeto.In(language),
        FlagCondition.NoBar => WhyTopicTexts.ForNoBar.In(language),
        FlagCondition.NoFalseAnswer => WhyTopicTexts.ForNoFalse.In(language),
        FlagCondition.NothingOverdue => WhyTopicTexts.ForNothingOverdue.In(language),
        _ => throw new UnreachableException(),
    };

    private static string Against(FlagObstacle obstacle, Language language) => obstacle switch
    {
        FlagObstacle.NotSubmitted => WhyTopicTexts.NotSubmitted.In(language),
        FlagObstacle.NotVerified => WhyTopicTexts.NotVerified.In(language),
        FlagObstacle.Late { DaysLate: 0 } => WhyTopicTexts.LateSameDay.In(language),
        FlagObstacle.Late late => WhyTopicTexts.Late.In(language, late.DaysLate),
        FlagObstacle.VerifiedTooLow low => WhyTopicTexts.VerifiedTooLow.In(language, low.Value.Cut(), low.Least),
        FlagObstacle.CriterionTooLow low => WhyTopicTexts.CriterionTooLow.In(language, low.Criterion, low.Value.Cut(), low.Least),
        FlagObstacle.Vetoed => WhyTopicTexts.Vetoed.In(language),
        FlagObstacle.Barred barred => WhyTopicTexts.Barred.In(language, barred.Question),
        FlagObstacle.FalseAnswer answer => WhyTopicTexts.FalseAnswer.In(language, answer.Question),
        FlagObstacle.OverdueRectifications overdue => WhyTopicTexts.Overdue.In(language, overdue.Count),
        _ => throw new UnreachableException(),
    };

    private static string Tie(FlagCandidate candidate, Language language) => WhyTopicTexts.FlagTie.In(
        language, StandingsWords.Daily(candidate.Daily), candidate.MandatoryOpened, candidate.DaysOverdue);
}
