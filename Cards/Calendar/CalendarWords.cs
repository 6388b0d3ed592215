using System.Diagnostics;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>How a year's calendar is written for people; plain text.</summary>
public static class CalendarWords
{
    /// <summary>Days off that make-up working days are listed for at most: a year has five or six.</summary>
    private const int MostMakeUpDays = 12;

    /// <summary>已公布 · published.</summary>
    public static string Of(CalendarStatus status, Language language) => status switch
    {
        CalendarStatus.Published => CalendarTexts.Published.In(language),
        CalendarStatus.Provisional => CalendarTexts.Provisional.In(language),
        CalendarStatus.Missing => CalendarTexts.Missing.In(language),
        _ => throw new UnreachableException(),
    };

    /// <summary>The working days of the year and of each quarter.</summary>
    public static string Of(WorkdayCounts counts, Language language)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var quarters = counts.Quarters;
        return CalendarTexts.Counts.In(language, counts.Year, quarters[0], quarters[1], quarters[2], quarters[3]);
    }

    /// <summary>The holiday with its days.</summary>
    public static string Of(OffPeriod holiday, Language language)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        var days = holiday.To.DayNumber - holiday.From.DayNumber + 1;
        return CalendarTexts.HolidayLine.In(language, holiday.Name, QuarterWords.Of(holiday.From, language), QuarterWords.Of(holiday.To, language), days);
    }

    /// <summary>The make-up working days.</summary>
    public static string MakeUpOf(CalendarYear year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.MakeUpWorkdays.Count == 0
            ? CalendarTexts.NoMakeUp.In(language)
            : CalendarTexts.MakeUpLine.In(
                language, NameWords.Of([.. year.MakeUpWorkdays.Select(day => QuarterWords.Of(day, language))], MostMakeUpDays, language));
    }

    /// <summary>The notice with its number; <see langword="null"/> when there is none.</summary>
    public static string? SourceOf(CalendarYear year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (string.IsNullOrWhiteSpace(year.Notice))
            return null;
        var source = year.DocumentNumber is { Length: > 0 } number ? CalendarTexts.SourceNumber.In(language, year.Notice, number) : year.Notice;
        return CalendarTexts.Source.In(language, source);
    }
}
