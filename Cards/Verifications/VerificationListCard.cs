using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>All sections with where their verification stands, and a button for each that the reader may look at.</summary>
public static class VerificationListCard
{
    /// <summary>Sections that are listed; more are reached by their name.</summary>
    public const int MostSections = 24;

    /// <summary>Sections that have a button.</summary>
    private const int MostButtons = 9;

    /// <summary>The card.</summary>
    /// <param name="window">The quarter's window.</param>
    /// <param name="rows">The sections, in the order in which they are shown.</param>
    /// <param name="mayVerify">Whether the reader verifies, or only reads.</param>
    /// <param name="language">The language.</param>
    public static AdaptiveCard Build(SelfCheckWindow window, IReadOnlyList<VerificationListRow> rows, bool mayVerify, Language language)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(rows);
        List<VerificationListRow> shown = [.. rows.Take(MostSections)];
        var buttons = shown.Select((row, place) => (row, place)).Where(one => mayVerify && one.row.MayOpen).Take(MostButtons)
            .Select(one => Button(window.Quarter, one.row, one.place + 1, language));
        return Card.Of(
            language,
            [
                Card.Heading(VerificationTexts.ListTitle.In(language, QuarterWords.Of(window.Quarter, language))),
                rows.All(row => row.State == VerificationState.NotSubmitted)
                    ? new TextBlock(VerificationTexts.ListEmpty.In(language))
                    : Card.Quiet(VerificationTexts.ListHint.In(language, QuarterWords.Of(window.VerifiedBy, language))),
                .. shown.Select((row, place) => new TextBlock(
                    VerificationTexts.SectionLine.In(language, place + 1, Markdown.Escape(row.Section.Value), StateWords(row, language))) { Spacing = "small" }),
                rows.Count > shown.Count ? Card.Quiet(VerificationTexts.AndMoreSections.In(language, rows.Count - shown.Count)) : null,
                .. Card.ButtonRows(buttons),
            ]);
    }

    // Names may be longer than a button, so a button says the section's number on the card.
    private static ActionExecute Button(Quarter quarter, VerificationListRow row, int number, Language language)
    {
        var title = row.State switch
        {
            VerificationState.Waiting => VerificationTexts.Begin,
            VerificationState.UnderWay => VerificationTexts.GoOn,
            _ => VerificationTexts.Look,
        };
        return new VerificationOpenCommand(quarter, row.Section).ToCommand().ToAction(title.In(language, number), tooltip: row.Section.Value);
    }

    /// <summary>Where a section's verification stands.</summary>
    public static string StateWords(VerificationListRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        var words = row.State switch
        {
            VerificationState.NotSubmitted => VerificationTexts.StateNotSubmitted.In(language),
            VerificationState.GivenBack => VerificationTexts.StateGivenBack.In(language),
            VerificationState.Waiting => VerificationTexts.StateWaiting.In(language),
            VerificationState.UnderWay => VerificationTexts.StateUnderWay.In(language, row.Seen, row.Drawn),
            VerificationState.Done => VerificationTexts.StateDone.In(language),
            VerificationState.Waived => VerificationTexts.StateWaived.In(language),
            _ => throw new UnreachableException(),
        };
        return row.IsOwn ? $"{words} · {VerificationTexts.StateOwn.In(language)}" : words;
    }
}
