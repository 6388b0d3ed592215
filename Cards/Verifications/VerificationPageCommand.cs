using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Cards.Verifications;

/// <summary>A button of a verification's pages: saves what the page holds, then shows another.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Section">The section that is verified.</param>
/// <param name="Revision">The revision that the card showed.</param>
/// <param name="Page">The page that was shown; -1 for the overview.</param>
/// <param name="GoTo">What to show next: a page, or <see cref="Overview"/>.</param>
public sealed record VerificationPageCommand(Quarter Quarter, SectionId Section, long Revision, int Page, int GoTo)
{
    /// <summary>The verb.</summary>
    public const string Verb = "verification.page";

    /// <summary>The overview's place behind the pages.</summary>
    public const int Overview = 999;

    /// <summary>Whether questions for which nothing was chosen are correct.</summary>
    public bool RestIsCorrect { get; init; }

    /// <summary>The command behind a button.</summary>
    public CardCommand ToCommand() => new(Verb, new Dictionary<string, string>
    {
        ["rest"] = RestIsCorrect ? FindingFields.Confirmed : "",
        ["quarter"] = Quarter.ToString(),
        ["section"] = Section.Value,
        ["revision"] = Revision.ToString(CultureInfo.InvariantCulture),
        ["page"] = Page.ToString(CultureInfo.InvariantCulture),
        ["goTo"] = GoTo.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Reads a pressed button; <see langword="null"/> when it was not made by <see cref="ToCommand"/>.</summary>
    public static VerificationPageCommand? Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Quarter.TryParse(command["quarter"], out var quarter)
            && command["section"] is { } section
            && long.TryParse(command["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            && int.TryParse(command["page"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page)
            && int.TryParse(command["goTo"], NumberStyles.None, CultureInfo.InvariantCulture, out var goTo)
            ? new VerificationPageCommand(quarter, new SectionId(section), revision, page, goTo)
            {
                RestIsCorrect = command["rest"] == FindingFields.Confirmed,
            }
            : null;
    }
}
