using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Standings;

/// <summary>Asks for a part of the standings.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Page">The page of the table, from 0.</param>
public sealed record StandingsCommand(Quarter Quarter, int Page)
{
    /// <summary>The verb.</summary>
    public const string Verb = "standings.page";

    /// <summary>What is shown.</summary>
    public StandingsPart Part { get; init; }

    /// <summary>The section that it is about; <see langword="null"/> for all of them.</summary>
    public SectionId? Section { get; init; }

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["page"] = Page.ToString(CultureInfo.InvariantCulture),
        ["part"] = Part.ToString(),
        ["section"] = Section?.Value ?? "",
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static StandingsCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!Quarter.TryParse(command["quarter"], out var quarter)
            || !int.TryParse(command["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            || PartOf(command["part"]) is not { } part)
            return null;
        return new StandingsCommand(quarter, page)
        {
            Part = part,
            Section = string.IsNullOrEmpty(command["section"]) ? null : new SectionId(command["section"]!),
        };
    }

    // Buttons of older cards name no part.
    private static StandingsPart? PartOf(string? name) =>
        string.IsNullOrEmpty(name) ? StandingsPart.Table : Enum.GetValues<StandingsPart>().Cast<StandingsPart?>().FirstOrDefault(part => part.ToString() == name);
}
