using System.Diagnostics;
using System.Globalization;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>How entries are written for people.</summary>
public static class DailyWords
{
    /// <summary>+1, −3, +0.5.</summary>
    public static string Points(decimal points) =>
        (points < 0 ? "−" : "+") + Math.Abs(points).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number without a sign and without zeros behind it.</summary>
    public static string Amount(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What the entry's kind is called; its code when the catalogue has it no more.</summary>
    public static string Kind(DailyEntry entry, DailyCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Find(entry.Kind)?.Text.In(language) ?? entry.Kind;
    }

    /// <summary>How far the entry is.</summary>
    public static string State(DailyEntry entry, Language language)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var words = (entry.Status switch
        {
            DailyEntryStatus.Proposed => DailyTexts.StateProposed,
            DailyEntryStatus.Confirmed => DailyTexts.StateConfirmed,
            DailyEntryStatus.Refused => DailyTexts.StateRefused,
            DailyEntryStatus.Struck => DailyTexts.StateStruck,
            DailyEntryStatus.Questioned => DailyTexts.StateQuestioned,
            DailyEntryStatus.Withdrawn => DailyTexts.StateWithdrawn,
            _ => throw new UnreachableException(),
        }).In(language);
        if (entry.IsSameFact)
            words = DailyTexts.SameFactState.In(language, words);
        return entry.Appeal is { Decision: null } ? DailyTexts.AppealedState.In(language, words) : words;
    }

    /// <summary>What stands on the button of an action.</summary>
    public static string Button(DailyAction action, Language language) => (action switch
    {
        DailyAction.Confirm => DailyTexts.Confirm,
        DailyAction.Refuse => DailyTexts.Refuse,
        DailyAction.SameFact => DailyTexts.SameFact,
        DailyAction.OtherFact => DailyTexts.OtherFact,
        DailyAction.Withdraw => DailyTexts.Withdraw,
        _ => throw new UnreachableException(),
    }).In(language);
}
