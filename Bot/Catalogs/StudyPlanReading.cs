using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Study;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the study plan: twelve months in order, each quarter with one exchange and one legal session, topics that name a reading.</summary>
internal static partial class StudyPlanReading
{
    private const int MonthsAYear = 12;
    private const int MonthsAQuarter = 3;

    public static StudyPlan Read(StudyPlanFile file, CatalogPlace top)
    {
        var version = VersionReading.Read(file.Version, top["version"]);
        var readings = top["readings"].Each(file.Readings, ReadReading);
        top["readings"].Require(readings.Exists(reading => !reading.IsOff), "There is no reading that is switched on.");
        for (var i = 0; i < readings.Count; i++)
            top["readings"][i]["id"].Require(readings.FindIndex(reading => reading.Id == readings[i].Id) == i, $"{readings[i].Id} stands twice.");
        var months = top["months"].Each(file.Months, (month, place) => ReadMonth(month, readings, place));
        RequireAYear(months, top["months"]);
        var prompts = top["prompts"].Each(file.Prompts, TextReading.Read);
        top["prompts"].Require(prompts.Count > 0, "There is no prompt.");
        return new StudyPlan(version, [.. readings.Where(reading => !reading.IsOff)], months, prompts);
    }

    private static Reading ReadReading(ReadingEntry entry, CatalogPlace place)
    {
        place["id"].Require(Code().IsMatch(entry.Id), $"“{entry.Id}” is not a reading's code such as R01.");
        var category = place["category"].OneOf(
            entry.Category,
            ("political", ReadingCategory.Political),
            ("professional", ReadingCategory.Professional),
            ("both", ReadingCategory.Both));
        return new Reading(entry.Id, TextReading.Read(entry.Title, place["title"]), category, TextReading.Read(entry.What, place["what"]))
        {
            Note = entry.Note is { } note ? TextReading.Read(note, place["note"]) : null,
            Link = entry.Link is { } link ? ReadLink(link, place["link"]) : null,
            IsOff = entry.IsOff,
        };
    }

    // The address is shown to everybody, in brackets of Markdown.
    private static Uri ReadLink(string link, CatalogPlace place)
    {
        var isAddress = Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && link.IndexOfAny([' ', '(', ')']) < 0;
        place.Require(isAddress, $"“{link}” is not an address that begins with https:// and holds no blanks or brackets.");
        return address!;
    }

    private static StudyMonth ReadMonth(StudyMonthEntry entry, List<Reading> readings, CatalogPlace place)
    {
        var session = place["session"].OneOf(
            entry.Session, ("regular", SessionKind.Regular), ("exchange", SessionKind.Exchange), ("legal", SessionKind.Legal));
        return new StudyMonth(
            entry.Month,
            TextReading.Read(entry.Theme, place["theme"]),
            session,
            ReadTopic(entry.SelfStudy, readings, place["selfStudy"]),
            ReadTopic(entry.Business, readings, place["business"]))
        {
            Hook = entry.Hook is { } hook ? TextReading.Read(hook, place["hook"]) : null,
        };
    }

    private static StudyTopic ReadTopic(StudyTopicEntry entry, List<Reading> readings, CatalogPlace place)
    {
        var reading = readings.Find(one => one.Id == entry.Reading);
        place["reading"].Require(reading is not null, $"The reading list has no {entry.Reading}.");
        place["reading"].Require(!reading.IsOff, $"{entry.Reading} is not switched on: nobody could read it.");
        return new StudyTopic(TextReading.Read(entry.Topic, place["topic"]), reading);
    }

    private static void RequireAYear(List<StudyMonth> months, CatalogPlace place)
    {
        place.Require(months.Count == MonthsAYear, $"There are {months.Count} months, but must be 12.");
        for (var i = 0; i < months.Count; i++)
            place[i]["month"].Require(months[i].Month == i + 1, $"Month {months[i].Month} stands in the place of month {i + 1}.");
        foreach (var quarter in months.Chunk(MonthsAQuarter))
        {
            var first = place[quarter[0].Month - 1];
            foreach (var kind in new[] { SessionKind.Exchange, SessionKind.Legal })
            {
                var count = quarter.Count(month => month.Session == kind);
                first["session"].Require(count == 1, $"The quarter that begins here has {count} sessions of the kind {kind}, but must have one.");
            }
        }
    }

    [GeneratedRegex(@"^R\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
