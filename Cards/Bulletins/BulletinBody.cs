using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>What a reader reads of a bulletin: the same elements in the reader's card and in the preview.</summary>
internal static class BulletinBody
{
    /// <summary>The elements, from the top down.</summary>
    public static IReadOnlyList<CardElement> Of(BulletinView view, Language language)
    {
        var content = view.Content;
        var number = BulletinTexts.Number.In(language, view.Id.Year, view.Id.Number);
        var from = BulletinTexts.From.In(
            language, view.PublishedAt is { } at ? QuarterWords.Of(at, language) : BulletinTexts.PreviewHour.In(language));
        List<CardElement> body =
        [
            Card.Heading(Markdown.Escape(content.Title)),
            Card.Quiet(BulletinTexts.Line.In(language, BulletinWords.Of(content.Kind, language), number, from)),
        ];
        if (view.CorrectedAt is { } corrected)
            body.Add(Card.Warning(BulletinTexts.Corrected.In(language, QuarterWords.Of(corrected, language), view.Wording)));
        body.AddRange(Paragraphs(content.Text));
        return body;
    }

    private static IEnumerable<TextBlock> Paragraphs(string text) => text
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select((line, index) => new TextBlock(Markdown.Escape(line)) { Spacing = index == 0 ? "medium" : "small" });
}
