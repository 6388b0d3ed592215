using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Vetoes;

/// <summary>A step of a veto, with what stands in the card's field.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section.</param>
/// <param name="Number">Its number.</param>
/// <param name="Revision">The revision that the card showed.</param>
/// <param name="Action">The step.</param>
public sealed record VetoStepCommand(Quarter Quarter, SectionId Section, int Number, long Revision, VetoAction Action)
{
    /// <summary>The verb.</summary>
    public const string Verb = "veto.step";

    /// <summary>The input for a reason or a reference number.</summary>
    public const string WordsInput = "words";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>(new VetoOpenCommand(Quarter, Section, Number).ToCommand().Data)
    {
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        ["action"] = Action.ToString(),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VetoStepCommand? Read(CardCommand command) =>
        VetoOpenCommand.Read(command) is { } opened
        && long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
        && Enum.TryParse<VetoAction>(command["action"], out var action) && Enum.IsDefined(action)
            ? new VetoStepCommand(opened.Quarter, opened.Section, opened.Number, revision, action)
            : null;
}
