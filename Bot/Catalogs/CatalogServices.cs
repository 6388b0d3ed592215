using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Study;
using Wenming.Domain.StudyTests;

namespace Wenming.Bot.Catalogs;

/// <summary>Registers the catalogue: the question bank, the calendar, the study plan, the test items and the daily book's kinds, read and checked once at the start.</summary>
internal static class CatalogServices
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<QuestionBank>(_ => CatalogReader.ReadBank(PathOf("question-bank.json")))
        .AddSingleton<StudyPlan>(_ => CatalogReader.ReadStudyPlan(PathOf("study-plan.json")))
        .AddSingleton<DailyCatalogue>(_ => CatalogReader.ReadDaily(PathOf("daily-entries.json")))
        .AddSingleton<TestBank>(_ => CatalogReader.ReadTestBank(PathOf("test-items.json")))
        .AddSingleton<CatalogYears>(_ => new CatalogYears([.. CatalogReader.ReadCalendars(PathOf("workdays-cn.json")).Select(CalendarYearOf)]));

    /// <summary>Reads the whole catalogue now, so that a broken file stops the start and not the first turn.</summary>
    /// <exception cref="CatalogException">A file is broken: says which, where and why.</exception>
    public static void CheckCatalog(this IServiceProvider services)
    {
        services.GetRequiredService<QuestionBank>();
        services.GetRequiredService<StudyPlan>();
        services.GetRequiredService<DailyCatalogue>();
        services.GetRequiredService<TestBank>();
        services.GetRequiredService<CatalogYears>();
    }

    private static CalendarYear CalendarYearOf(CatalogCalendar year) => new(year.Year, StatusOf(year.Status))
    {
        Notice = year.Notice,
        DocumentNumber = year.DocumentNumber,
        IssuedOn = year.IssuedOn,
        Off = [.. year.Holidays.Select(holiday => new OffPeriod(holiday.Name, holiday.From, holiday.To))],
        MakeUpWorkdays = year.MakeUpWorkdays,
    };

    private static CalendarStatus StatusOf(CatalogCalendarStatus status) => status switch
    {
        CatalogCalendarStatus.Published => CalendarStatus.Published,
        CatalogCalendarStatus.Provisional => CalendarStatus.Provisional,
        CatalogCalendarStatus.Missing => CalendarStatus.Missing,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Catalog", file);
}
