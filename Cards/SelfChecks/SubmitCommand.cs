using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.SelfChecks;

/// <summary>The button that declares and submits the section's sheet.</summary>
/// <param name="Quarter">The quarter of the pressed card.</param>
/// <param name="Revision">The sheet's revision that was reviewed.</param>
/// <param name="IsDeclared">Whether the declaration was ticked.</param>
public sealed record SubmitCommand(Quarter Quarter, long Revision, bool IsDeclared)
{
    /// <summary>The verb.</summary>
    public const string Verb = "selfCheck.submit";

    /// <summary>The name of the declaration's tick.</summary>
    public const string DeclarationInput = "declared";

    /// <summary>The section whose sheet was reviewed; a card that was passed on to another section's head is refused by it.</summary>
    public required string Section { get; init; }

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["section"] = Section,
        ["quarter"] = Quarter.ToString(),
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static SubmitCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            && command["section"] is { } section
            ? new SubmitCommand(quarter, revision, string.Equals(command[DeclarationInput], "true", StringComparison.OrdinalIgnoreCase))
            {
                Section = section,
            }
            : null;
    }
}
