using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>未阅: who has not pressed 已阅, by section.</summary>
public static class UnreadCard
{
    private const int MostNames = 20;
    private const int MostSections = 40;

    /// <summary>Characters of names and sections on one card.</summary>
    private const int MostCharacters = 2000;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(UnreadView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var lines = view.Sections.Select(section => Line(section, language)).ToList();
        var room = MostCharacters;
        var shown = lines.Take(MostSections).TakeWhile((line, index) => (room -= line.Length) >= 0 || index == 0).ToList();
        return Card.Of(
            language,
            [
                Card.Heading(BulletinTexts.UnreadTitle.In(language, Markdown.Escape(view.Title))),
                new TextBlock(BulletinTexts.UnreadTotal.In(language, view.Audience, view.Audience - view.Unread, view.Unread)),
                .. shown.Select(line => new TextBlock(line) { Spacing = "small" }),
                shown.Count < lines.Count ? Card.Quiet(BulletinTexts.AndMoreSections.In(language, lines.Count - shown.Count)) : null,
            ]);
    }

    private static string Line(UnreadSectionView section, Language language)
    {
        var name = Markdown.Escape(section.Section ?? BulletinTexts.NoSection.In(language));
        return section.Names.Count == 0
            ? BulletinTexts.UnreadLine.In(language, name, section.Count)
            : BulletinTexts.UnreadNames.In(language, name, section.Count, Markdown.Escape(NameWords.Of(section.Names, MostNames, language)));
    }
}
