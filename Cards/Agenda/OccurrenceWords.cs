using Wenming.Cards.Wording;
using Wenming.Domain.Agenda;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Agenda;

/// <summary>What happens, in words; plain text.</summary>
public static class OccurrenceWords
{
    /// <summary>For example 2026年第1季度自检开放.</summary>
    public static string Of(Occurrence occurrence, Language language)
    {
        ArgumentNullException.ThrowIfNull(occurrence);
        if (occurrence.Kind == OccurrenceKind.QuarterlySummary && occurrence.Quarter.Number == 4)
            return AgendaTexts.YearMeeting.In(language, occurrence.Quarter.Year);
        var words = AgendaTexts.Of(occurrence.Kind).In(language, QuarterWords.Of(occurrence.Quarter, language));
        return occurrence.EndsOn is { } last ? words + AgendaTexts.Until.In(language, QuarterWords.Of(last, language)) : words;
    }
}
