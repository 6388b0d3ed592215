using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Verifications;

/// <summary>The button that concludes a verification.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section that is verified.</param>
/// <param name="Revision">The revision that the overview showed.</param>
public sealed record VerificationConcludeCommand(Quarter Quarter, SectionId Section, long Revision)
{
    /// <summary>The verb.</summary>
    public const string Verb = "verification.conclude";

    /// <summary>The command behind the button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["section"] = Section.Value,
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VerificationConcludeCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && command["section"] is { } section
            && long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new VerificationConcludeCommand(quarter, new SectionId(section), revision)
            : null;
    }
}
