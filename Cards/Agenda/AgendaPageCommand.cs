using System.Globalization;
using Wenming.Cards.Elements;

namespace Wenming.Cards.Agenda;

/// <summary>Asks for one page of the agenda.</summary>
/// <param name="Scope">Which dates, as <see cref="AgendaScope.Code"/>.</param>
/// <param name="Page">The page, from 0.</param>
public sealed record AgendaPageCommand(string Scope, int Page)
{
    /// <summary>The verb.</summary>
    public const string Verb = "agenda.page";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["scope"] = Scope,
        ["page"] = Page.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static AgendaPageCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return int.TryParse(command["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? new AgendaPageCommand(command["scope"] ?? "", page)
            : null;
    }
}
