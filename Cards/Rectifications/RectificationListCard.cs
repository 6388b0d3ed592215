using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Rectifications;

/// <summary>A list of rectifications, each with a button while there are few enough.</summary>
public static class RectificationListCard
{
    /// <summary>Rectifications that are listed; the others are reached by section or number.</summary>
    public const int MostLines = 12;

    private const int MostButtons = 9;
    private const int MostCharacters = 40;
    private const int MostOfName = 24;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(RectificationListView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        List<CardElement> elements = [];
        List<RectificationLine> shown = [];
        foreach (var group in view.Groups.Where(group => group.Lines.Count > 0))
        {
            elements.Add(Card.Subheading(group.Heading.In(language, group.Lines.Count)));
            foreach (var line in group.Lines.Take(MostLines - shown.Count))
            {
                shown.Add(line);
                elements.AddRange(Line(view, line, shown.Count, language));
            }
        }

        var left = view.Groups.Sum(group => group.Lines.Count) - shown.Count;
        return Card.Of(
            language,
            [
                Card.Heading(view.Title),
                shown.Count == 0 ? new TextBlock(RectificationTexts.Nothing.In(language)) : null,
                .. elements,
                left > 0 ? Card.Quiet((view.Section is null ? RectificationTexts.AndMore : RectificationTexts.AndMoreOwn).In(language, left)) : null,
                view.Hint is { } hint ? Card.Quiet(hint) with { Spacing = "medium" } : null,
                .. Card.ButtonRows(shown.Take(MostButtons).Select((line, place) => Button(view, line, place + 1, language))),
                view.MayOpen
                    ? Card.Buttons(new RectificationFormCommand(view.Section).ToCommand().ToAction(RectificationTexts.NewButton.In(language)))
                    : null,
            ]);
    }

    private static IEnumerable<CardElement> Line(RectificationListView view, RectificationLine line, int place, Language language)
    {
        var one = line.Rectification;
        var (kind, due) = (RectificationWords.Of(one.Kind, language), QuarterWords.Of(one.DueOn, language));
        var state = RectificationWords.Of(one, line.DaysOverdue, language);
        yield return new TextBlock(view.Section is null
            ? RectificationTexts.SectionLine.In(language, place, Markdown.Escape(Shortened.To(one.Section.Value, MostOfName)), line.Number, kind, due, state)
            : RectificationTexts.Line.In(language, line.Number, kind, due, state))
        {
            Spacing = "small",
        };
        yield return Card.Quiet(RectificationWords.Gap(one, view.Bank, MostCharacters, language));
        if (one is { Support: { } support, IsOver: false })
            yield return Card.Quiet(RectificationTexts.SupportLine.In(language, Markdown.Escape(Shortened.To(support, MostCharacters))));
    }

    // Names may be longer than a button: where there are several sections, a button says the line's place.
    private static ActionExecute Button(RectificationListView view, RectificationLine line, int place, Language language)
    {
        var section = line.Rectification.Section;
        var title = view.Section is null ? RectificationTexts.LookButton.In(language, place) : RectificationTexts.OpenButton.In(language, line.Number);
        return new RectificationOpenCommand(section, line.Number).ToCommand().ToAction(title);
    }
}
