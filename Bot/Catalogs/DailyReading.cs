using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the kinds of merits and faults: each has points, stands once, and names questions by their codes.</summary>
internal static partial class DailyReading
{
    private const decimal Most = 100;

    public static DailyCatalogue Read(DailyFile file, CatalogPlace top)
    {
        var version = VersionReading.Read(file.Version, top["version"]);
        top["base"].Require(file.Base is >= 0 and <= Most, $"D begins with {file.Base}, but must with 0 to 100.");
        var kinds = top["kinds"].Each(file.Kinds, ReadKind);
        top["kinds"].Require(kinds.Count > 0, "There is no kind.");
        for (var i = 0; i < kinds.Count; i++)
            top["kinds"][i]["code"].Require(kinds.FindIndex(kind => kind.Code == kinds[i].Code) == i, $"{kinds[i].Code} stands twice.");
        var onRecord = kinds.Count(kind => kind is { IsOnRecord: true, Code: DailyEntryKind.OverdueCode });
        top["kinds"].Require(onRecord == 1, $"There must be one kind {DailyEntryKind.OverdueCode} that is on record.");
        return new DailyCatalogue(version, file.Base, kinds);
    }

    private static DailyEntryKind ReadKind(DailyKindEntry entry, CatalogPlace place)
    {
        place["code"].Require(Code().IsMatch(entry.Code), $"“{entry.Code}” is not a code such as duty-gap.");
        place["points"].Require(entry.Points is not 0 and >= -Most and <= Most, $"{entry.Points} points are neither a merit nor a fault.");
        place["mostAQuarter"].Require(entry.MostAQuarter is null or > 0, "The most a quarter is an amount above 0.");
        return new DailyEntryKind(entry.Code, entry.Points, TextReading.Read(entry.Text, place["text"]))
        {
            MostAQuarter = entry.MostAQuarter,
            SameFactAs = ReadQuestion(entry.SameFactAs, place["sameFactAs"]),
            OnlyWithout = ReadQuestion(entry.OnlyWithout, place["onlyWithout"]),
            IsForStaff = entry.IsForStaff,
            IsOnRecord = entry.IsOnRecord,
        };
    }

    private static QuestionId? ReadQuestion(string? code, CatalogPlace place)
    {
        if (code is null)
            return null;
        place.Require(Question().IsMatch(code), $"“{code}” is not a question's code such as C3-03.");
        return new QuestionId(code);
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^C\d-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
