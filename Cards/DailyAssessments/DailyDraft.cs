using Wenming.Cards.Elements;

namespace Wenming.Cards.DailyAssessments;

/// <summary>What is filled in in the form, as it was typed.</summary>
/// <param name="Section">The section.</param>
/// <param name="Kind">The kind's code or name.</param>
/// <param name="Day">The day of the fact.</param>
/// <param name="Fact">What happened.</param>
/// <param name="Basis">What proves it.</param>
public sealed record DailyDraft(string Section, string Kind, string Day, string Fact, string Basis)
{
    /// <summary>Nothing yet.</summary>
    public static DailyDraft Empty { get; } = new("", "", "", "", "");

    /// <summary>What the pressed card's inputs held.</summary>
    public static DailyDraft Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new DailyDraft(
            command[DailyFields.Section] ?? "",
            command[DailyFields.Kind] ?? "",
            command[DailyFields.Day] ?? "",
            command[DailyFields.Fact] ?? "",
            command[DailyFields.Basis] ?? "");
    }
}
