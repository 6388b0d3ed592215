using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;

namespace Wenming.Cards.SelfChecks;

/// <summary>A button of the walk: what was shown, what is asked for next.</summary>
/// <param name="Quarter">The quarter of the pressed card.</param>
/// <param name="Walk">The walk of the pressed card.</param>
/// <param name="Page">The page that was shown; -1 for cards that show none.</param>
/// <param name="Revision">The revision that was shown.</param>
/// <param name="GoTo">The page to show next.</param>
/// <param name="Shown">The evidence and reason fields that the card showed, separated by commas: one that is shown and comes back empty was cleared.</param>
public sealed record PageCommand(Quarter Quarter, WalkKind Walk, int Page, long Revision, int GoTo, string Shown)
{
    /// <summary>The verb of all page buttons.</summary>
    public const string Verb = "selfCheck.page";

    /// <summary>The page that stands for the review (sheet) or the end (member).</summary>
    public const int Review = 999;

    /// <summary>
    /// Whose walk the card shows: the member's id, or the section's for its sheet. Cards can be passed on; by this one that shows somebody else's
    /// answers is refused.
    /// </summary>
    public required string Owner { get; init; }

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["owner"] = Owner,
        ["quarter"] = Quarter.ToString(),
        ["walk"] = Walk == WalkKind.Sheet ? "sheet" : "member",
        ["page"] = Page.ToString(CultureInfo.InvariantCulture),
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        ["goTo"] = GoTo.ToString(CultureInfo.InvariantCulture),
        ["shown"] = Shown,
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static PageCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!Quarter.TryParse(command["quarter"], out var quarter)
            || command["walk"] is not ("sheet" or "member")
            || command["owner"] is not { } owner
            || !int.TryParse(command["page"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page)
            || !long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            || !int.TryParse(command["goTo"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var goTo))
            return null;
        var walk = command["walk"] == "sheet" ? WalkKind.Sheet : WalkKind.Member;
        return new PageCommand(quarter, walk, page, revision, goTo, command["shown"] ?? "") { Owner = owner };
    }
}
