using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.Standings;

/// <summary>Asks for one page of the standings.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Page">The page, from 0.</param>
public sealed record StandingsCommand(Quarter Quarter, int Page)
{
    /// <summary>The verb.</summary>
    public const string Verb = "standings.page";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["quarter"] = Quarter.ToString(),
        ["page"] = Page.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static StandingsCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && int.TryParse(command["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new StandingsCommand(quarter, page)
            : null;
    }
}
