using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Flags;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Flags;

/// <summary>Sentences about the flag that several answers say; names are not escaped here.</summary>
public static class FlagWords
{
    private const int MostNames = 12;

    /// <summary>Everything that keeps a section from the flag.</summary>
    public static string Of(IReadOnlyList<FlagObstacle> obstacles, Language language)
    {
        ArgumentNullException.ThrowIfNull(obstacles);
        return string.Join(FlagTexts.Separator.In(language), obstacles.Select(obstacle => Of(obstacle, language)));
    }

    /// <summary>One obstacle.</summary>
    public static string Of(FlagObstacle obstacle, Language language) => obstacle switch
    {
        FlagObstacle.NotSubmitted => FlagTexts.NotSubmitted.In(language),
        FlagObstacle.NotVerified => FlagTexts.NotVerified.In(language),
        FlagObstacle.Late { DaysLate: 0 } => FlagTexts.LateSameDay.In(language),
        FlagObstacle.Late late => FlagTexts.Late.In(language, late.DaysLate),
        FlagObstacle.VerifiedTooLow low => FlagTexts.VerifiedTooLow.In(language, low.Value.Cut(), low.Least),
        FlagObstacle.CriterionTooLow low => FlagTexts.CriterionTooLow.In(language, low.Criterion, low.Value.Cut(), low.Least),
        FlagObstacle.Vetoed => FlagTexts.Vetoed.In(language),
        FlagObstacle.Barred barred => FlagTexts.Barred.In(language, barred.Question),
        FlagObstacle.FalseAnswer answer => FlagTexts.FalseAnswer.In(language, answer.Question),
        FlagObstacle.OverdueRectifications overdue => FlagTexts.Overdue.In(language, overdue.Count),
        _ => throw new UnreachableException(),
    };

    /// <summary>Who gets it; “vacant” for nobody.</summary>
    public static string Winners(IEnumerable<SectionId> winners, Language language)
    {
        List<string> names = [.. winners.Select(winner => winner.Value)];
        return names.Count == 0 ? FlagTexts.Vacant.In(language) : NameWords.Of(names, MostNames, language);
    }

    /// <summary>The reason that is published with a decision.</summary>
    public static string PublicReason(FlagDecision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Choice.Reason.Length > 0)
            return decision.Choice.Reason;
        return decision.Choice.IsVacant
            ? FlagTexts.PublicVacancy.In(language)
            : FlagTexts.PublicReason.In(language, decision.Basis.Rules.LeastVerified, decision.Basis.Rules.LeastCriterion, Place(decision, language));
    }

    /// <summary>Who holds the flag of a quarter, in Markdown.</summary>
    public static string Holder(FlagDecision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var quarter = QuarterWords.Of(decision.Quarter, language);
        if (decision.Choice.IsVacant)
            return FlagTexts.HolderVacant.In(language, quarter);
        var words = decision.Choice.Winners.Length == 1 ? FlagTexts.Holder : AreJoint(decision) ? FlagTexts.HolderJoint : FlagTexts.HolderSeveral;
        return words.In(language, Markdown.Escape(Winners(decision.Choice.Winners, language)), quarter);
    }

    /// <summary>The sections whose figures are others than when it was decided.</summary>
    public static string Changes(FlagBasis before, FlagBasis now, Language language)
    {
        ArgumentNullException.ThrowIfNull(now);
        var names = now.ChangedSince(before).Select(figure => figure.Section.Value).ToList();
        return names.Count == 0 ? FlagTexts.Title.In(language) : NameWords.Of(names, MostNames, language);
    }

    // With several flags the second is not the highest.
    private static string Place(FlagDecision decision, Language language) => Ranks(decision).DefaultIfEmpty(1).Max() is > 1 and var last
        ? FlagTexts.AmongTheFirst.In(language, last)
        : FlagTexts.Highest.In(language);

    // 并列: no rule told them apart (rules.md 2, “Ties”).
    private static bool AreJoint(FlagDecision decision) => Ranks(decision) is [var first, _, ..] ranks && ranks.All(rank => rank == first);

    private static List<int> Ranks(FlagDecision decision) =>
    [
        .. decision.Basis.Figures.Where(figure => decision.Choice.Winners.Contains(figure.Section)).Select(figure => figure.Rank).OfType<int>(),
    ];
}
