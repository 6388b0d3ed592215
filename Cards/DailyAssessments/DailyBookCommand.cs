using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.DailyAssessments;

/// <summary>Shows a section's book of a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section.</param>
public sealed record DailyBookCommand(Quarter Quarter, SectionId Section)
{
    /// <summary>The verb.</summary>
    public const string Verb = "daily.book";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string> { ["quarter"] = Quarter.ToString(), ["section"] = Section.Value });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static DailyBookCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter) && command["section"] is { } section
            ? new DailyBookCommand(quarter, new SectionId(section))
            : null;
    }
}
