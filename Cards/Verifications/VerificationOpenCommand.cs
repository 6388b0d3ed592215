using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Verifications;

/// <summary>Opens a section's verification where it was left.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section.</param>
public sealed record VerificationOpenCommand(Quarter Quarter, SectionId Section)
{
    /// <summary>The verb.</summary>
    public const string Verb = "verification.open";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string> { ["quarter"] = Quarter.ToString(), ["section"] = Section.Value });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VerificationOpenCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter) && command["section"] is { } section
            ? new VerificationOpenCommand(quarter, new SectionId(section))
            : null;
    }
}
