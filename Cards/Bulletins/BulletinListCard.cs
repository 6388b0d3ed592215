using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>通报: what waits for the person, what the person is writing, what the person may read.</summary>
public static class BulletinListCard
{
    private const int Shown = 8;
    private const int ShownOfDesk = 5;

    /// <summary>The card.</summary>
    /// <param name="view">The lists.</param>
    /// <param name="notice">What happened.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(BulletinListView view, string? notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Card.Of(
            language,
            [
                Card.Heading(BulletinTexts.ListTitle.In(language)),
                notice is null ? null : Card.Confirmation(Markdown.Escape(notice)),
                .. Part(BulletinTexts.WaitingTitle, view.Waiting, ShownOfDesk, view.Year, language),
                .. Part(BulletinTexts.MineTitle, view.Mine, ShownOfDesk, view.Year, language),
                view.Readings.Count == 0 ? new TextBlock(BulletinTexts.NothingToRead.In(language)) : null,
                .. Part(BulletinTexts.ReadingTitle, view.Readings, Shown, view.Year, language),
                Card.Quiet(BulletinTexts.ListHint.In(language)) with { Spacing = "medium" },
                view.MayWrite ? Card.Quiet(BulletinTexts.WriteHint.In(language)) : null,
                view.MayWrite ? Card.Buttons(ChatCommand.Button(BulletinTexts.WriteButton.In(language), BulletinTexts.WriteCommand.In(language))) : null,
            ]);
    }

    private static IEnumerable<CardElement> Part(Text title, IReadOnlyList<BulletinLineView> lines, int most, int year, Language language)
    {
        if (lines.Count == 0)
            yield break;
        yield return Card.Subheading(title.In(language));
        foreach (var line in lines.Take(most))
            yield return Line(line, language);
        if (lines.Count > most)
            yield return Card.Quiet(BulletinTexts.AndMore.In(language, lines.Count - most));
        foreach (var row in Card.ButtonRows(lines.Take(most).Select(line => Open(line, year, language))))
            yield return row;
    }

    private static TextBlock Line(BulletinLineView line, Language language)
    {
        var title = line.Title.Length == 0 ? BulletinWords.Of(line.Status, language) : Markdown.Escape(line.Title);
        var name = line.IsUnread ? BulletinTexts.UnreadMark.In(language, title) : title;
        var state = line is { PublishedAt: { } at, Status: BulletinStatus.Published }
            ? QuarterWords.Of(at, language)
            : BulletinWords.Of(line.Status, language);
        var number = BulletinTexts.Number.In(language, line.Id.Year, line.Id.Number);
        var kind = BulletinTexts.Line.In(language, BulletinWords.Of(line.Kind, language), number, state);
        return new TextBlock(BulletinTexts.ListLine.In(language, name, kind)) { Spacing = "small" };
    }

    private static ActionExecute Open(BulletinLineView line, int year, Language language)
    {
        var number = line.Id.Short(year);
        var title = line.Id.Year == year ? BulletinTexts.OpenButton.In(language, number) : number;
        return ChatCommand.Button(title, BulletinTexts.ShowCommand.In(language, number));
    }
}
