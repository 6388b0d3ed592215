using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Study;
using Wenming.Domain.StudyTests;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the data files of the catalogue. A broken file stops the start.</summary>
internal static class CatalogReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The question bank in a file.</summary>
    /// <exception cref="CatalogException">The file is missing or broken.</exception>
    public static QuestionBank ReadBank(string path) => ParseBank(path, Load(path));

    /// <summary>The published working-day calendars in a file, by year.</summary>
    /// <exception cref="CatalogException">The file is missing or broken.</exception>
    public static IReadOnlyList<CatalogCalendar> ReadCalendars(string path) => ParseCalendars(path, Load(path));

    /// <summary>The study plan in a file.</summary>
    /// <exception cref="CatalogException">The file is missing or broken.</exception>
    public static StudyPlan ReadStudyPlan(string path) => ParseStudyPlan(path, Load(path));

    /// <summary>The kinds of merits and faults in a file.</summary>
    /// <exception cref="CatalogException">The file is missing or broken.</exception>
    public static DailyCatalogue ReadDaily(string path) => ParseDaily(path, Load(path));

    /// <summary>The item bank of the study-result test in a file.</summary>
    /// <exception cref="CatalogException">The file is missing or broken.</exception>
    public static TestBank ReadTestBank(string path) => ParseTestBank(path, Load(path));

    internal static TestBank ParseTestBank(string file, ReadOnlySpan<byte> utf8) =>
        TestItemsReading.Read(Parse(file, utf8, CatalogJson.Default.TestItemsFile), CatalogPlace.Top(file));

    internal static DailyCatalogue ParseDaily(string file, ReadOnlySpan<byte> utf8) =>
        DailyReading.Read(Parse(file, utf8, CatalogJson.Default.DailyFile), CatalogPlace.Top(file));

    internal static StudyPlan ParseStudyPlan(string file, ReadOnlySpan<byte> utf8) =>
        StudyPlanReading.Read(Parse(file, utf8, CatalogJson.Default.StudyPlanFile), CatalogPlace.Top(file));

    internal static QuestionBank ParseBank(string file, ReadOnlySpan<byte> utf8) =>
        BankReading.Read(Parse(file, utf8, CatalogJson.Default.BankFile), CatalogPlace.Top(file));

    internal static IReadOnlyList<CatalogCalendar> ParseCalendars(string file, ReadOnlySpan<byte> utf8) =>
        CalendarReading.Read(Parse(file, utf8, CatalogJson.Default.CalendarFile), CatalogPlace.Top(file));

    private static byte[] Load(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CatalogException(path, "$", $"The file cannot be read: {error.Message}", error);
        }
    }

    private static T Parse<T>(string file, ReadOnlySpan<byte> utf8, JsonTypeInfo<T> shape)
        where T : class
    {
        var json = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        try
        {
            return JsonSerializer.Deserialize(json, shape) ?? throw CatalogPlace.Top(file).Refuse("The file holds null.");
        }
        catch (JsonException error)
        {
            throw new CatalogException(file, error.Path ?? "$", ReasonOf(error), error);
        }
        catch (NotSupportedException error)
        {
            // The parser's way of saying that an object with several shapes does not say which one it has.
            throw new CatalogException(file, PathOf(error), "The object does not say which kind it is (kind is missing).", error);
        }
    }

    private static string ReasonOf(JsonException error)
    {
        var reason = error.Message.Split(" Path: ", 2)[0];
        return error.LineNumber is { } line ? $"{reason} (Line {line + 1}.)" : reason;
    }

    private static string PathOf(NotSupportedException error)
    {
        var parts = error.Message.Split(" Path: ", 2);
        return parts.Length == 2 ? parts[1].Split(" | ", 2)[0] : "$";
    }
}
