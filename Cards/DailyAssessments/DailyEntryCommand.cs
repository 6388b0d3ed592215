using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Roster;

namespace Wenming.Cards.DailyAssessments;

/// <summary>Shows one entry, or does something with it.</summary>
/// <param name="Quarter">The quarter of its fact.</param>
/// <param name="Section">Its section.</param>
/// <param name="Number">Its number.</param>
/// <param name="Revision">The revision that the card showed.</param>
/// <param name="Action">What is done; <see langword="null"/> to look only.</param>
public sealed record DailyEntryCommand(Quarter Quarter, SectionId Section, int Number, long Revision, DailyAction? Action)
{
    /// <summary>The verb.</summary>
    public const string Verb = "daily.entry";

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand()
    {
        var data = new Dictionary<string, string>
        {
            ["quarter"] = Quarter.ToString(),
            ["section"] = Section.Value,
            ["number"] = Number.ToString(CultureInfo.InvariantCulture),
            ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        };
        if (Action is { } action)
            data["action"] = action.ToString();
        return new(Verb, data);
    }

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static DailyEntryCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!Quarter.TryParse(command["quarter"], out var quarter) || command["section"] is not { } section
            || !int.TryParse(command["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return null;
        DailyAction? action = null;
        if (command["action"] is { } word)
        {
            if (!Enum.TryParse<DailyAction>(word, out var named) || !Enum.IsDefined(named) || named.ToString() != word)
                return null;
            action = named;
        }

        return new DailyEntryCommand(quarter, new SectionId(section), number, revision, action);
    }
}
