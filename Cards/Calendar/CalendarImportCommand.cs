using Wenming.Cards.Elements;

namespace Wenming.Cards.Calendar;

/// <summary>Confirms or discards a previewed year.</summary>
/// <param name="Version">Names the preview, so that an older card cannot confirm a newer text.</param>
/// <param name="IsConfirmed">Whether the year is put in force.</param>
public sealed record CalendarImportCommand(string Version, bool IsConfirmed)
{
    /// <summary>The verb.</summary>
    public const string Verb = "calendar.import";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string> { ["version"] = Version, ["confirm"] = IsConfirmed ? "true" : "false" });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static CalendarImportCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command["version"] is { Length: > 0 } version && command["confirm"] is "true" or "false"
            ? new CalendarImportCommand(command["version"]!, command["confirm"] == "true")
            : null;
    }
}
