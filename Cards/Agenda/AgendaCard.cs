using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Agenda;

/// <summary>A person's dates, by day, ten a page.</summary>
public static class AgendaCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(AgendaView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var shown = view.Shown;
        return Card.Of(
            language,
            [
                Card.Heading(Title(view.Scope, language)),
                shown.Count == 0 ? new TextBlock(AgendaTexts.Nothing.In(language)) : Card.Quiet(CountWords(view, language)),
                .. shown.GroupBy(occurrence => occurrence.On).Select(day => Day(day, language)),
                shown.Any(occurrence => occurrence.IsTentative) ? Card.Quiet(AgendaTexts.TentativeHint.In(language)) with { Spacing = "medium" } : null,
                Card.Quiet(AgendaTexts.TypedHint.In(language)) with { Spacing = "medium" },
                view.PageCount > 1 ? Card.Buttons(PageButton(view, -1, language), PageButton(view, 1, language)) : null,
            ]);
    }

    private static string Title(AgendaScope scope, Language language)
    {
        if (scope.From is not { } first)
            return AgendaTexts.NextTitle.In(language);
        var named = Quarter.TryParse(scope.Code, out var quarter)
            ? QuarterWords.Of(quarter, language)
            : AgendaTexts.Month.In(language, first.Year, language == Language.Chinese ? first.Month : first.ToString("MMMM", CultureInfo.InvariantCulture));
        return AgendaTexts.ScopeTitle.In(language, named);
    }

    private static string CountWords(AgendaView view, Language language)
    {
        var counted = AgendaTexts.Counted.In(language, view.Occurrences.Count);
        return view.PageCount == 1 ? counted : $"{counted} · {AgendaTexts.PageOf.In(language, view.ShownPage + 1, view.PageCount)}";
    }

    private static Container Day(IGrouping<DateOnly, Occurrence> day, Language language)
    {
        var words = QuarterWords.Of(day.Key, language) + (day.Any(occurrence => occurrence.IsTentative) ? AgendaTexts.Tentative.In(language) : "");
        return new Container(
            [
                new TextBlock(words) { Weight = "bolder" },
                .. day.Select(occurrence => new TextBlock(Line(occurrence, language)) { Spacing = "small" }),
            ])
        {
            Separator = true,
        };
    }

    private static string Line(Occurrence occurrence, Language language) => AgendaTexts.Line.In(
        language, occurrence.At.ToString("HH:mm", CultureInfo.InvariantCulture), OccurrenceWords.Of(occurrence, language));

    private static ActionExecute? PageButton(AgendaView view, int step, Language language)
    {
        var page = view.ShownPage + step;
        if (page < 0 || page >= view.PageCount)
            return null;
        return new AgendaPageCommand(view.Scope.Code, page).ToCommand().ToAction((step < 0 ? AgendaTexts.Previous : AgendaTexts.Next).In(language));
    }
}
