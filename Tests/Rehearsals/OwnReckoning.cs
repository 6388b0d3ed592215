using System.Globalization;
using System.Text.Json;
using Wenming.Tests.Support;

namespace Wenming.Tests.Rehearsals;

/// <summary>
/// The scores of a quarter, reckoned from the bank's file by rules.md 1 and 2 and by nothing of the product: its figures are held against what
/// the product stored.
/// </summary>
internal static class OwnReckoning
{
    private static readonly Lazy<JsonElement> Bank = new(() => ReadCatalog("question-bank.json"));

    private static readonly Lazy<JsonElement> Daily = new(() => ReadCatalog("daily-entries.json"));

    /// <summary>The ids of all questions, in the bank's order.</summary>
    public static IReadOnlyList<string> Questions => [.. All.Select(question => question.GetProperty("id").GetString()!)];

    /// <summary>The ids of the questions that every member is asked.</summary>
    public static IReadOnlyList<string> ForEveryone =>
        [.. All.Where(question => question.GetProperty("askedOf").GetString() == "everyone").Select(question => question.GetProperty("id").GetString()!)];

    private static IEnumerable<JsonElement> All => Bank.Value.GetProperty("questions").EnumerateArray();

    /// <summary>How a question is answered: <c>yesNo</c>, <c>scale5</c>, <c>number</c>, <c>choice</c>, <c>text</c>.</summary>
    public static string KindOf(string question) => Question(question).GetProperty("type").GetProperty("kind").GetString()!;

    /// <summary>The four criteria of a sheet: 25 × points earned ÷ points applicable.</summary>
    /// <param name="answers">The codes by question; <c>NA</c> does not apply.</param>
    /// <param name="foundFalse">Answers that earn nothing because they were knowingly false.</param>
    public static IReadOnlyList<Exact> Criteria(IReadOnlyDictionary<string, string> answers, params IReadOnlyCollection<string> foundFalse)
    {
        List<Exact> criteria = [];
        foreach (var criterion in All.GroupBy(question => question.GetProperty("criterion").GetString()!))
        {
            Exact earned = 0, applicable = 0;
            foreach (var question in criterion.Where(one => one.GetProperty("scoring").GetProperty("kind").GetString() != "unscored"))
            {
                var id = question.GetProperty("id").GetString()!;
                if (answers[id] == "NA" && !foundFalse.Contains(id))
                    continue;
                applicable += Number(question, "points");
                earned += foundFalse.Contains(id) ? 0 : Points(question, answers[id]);
            }

            criteria.Add(25 * earned / applicable);
        }

        return criteria;
    }

    /// <summary>The sum of the criteria.</summary>
    public static Exact Sum(IReadOnlyList<Exact> criteria) => criteria.Aggregate((Exact)0, (sum, one) => sum + one);

    /// <summary>The members' median, rounded down; of yes and no, yes only if more than half say so. At least three answers.</summary>
    public static string Median(string question, IReadOnlyList<string> answers)
    {
        if (KindOf(question) == "yesNo")
            return answers.Count(answer => answer == "yes") * 2 > answers.Count ? "yes" : "no";
        var fromWorst = answers.OrderBy(answer => Points(Question(question), answer) is var points ? (double)points.Upper / (double)points.Lower : 0).ToList();
        return fromWorst[(fromWorst.Count - 1) / 2] == fromWorst[fromWorst.Count / 2] || KindOf(question) != "scale5"
            ? fromWorst[(fromWorst.Count - 1) / 2]
            : Between(fromWorst[(fromWorst.Count - 1) / 2], fromWorst[fromWorst.Count / 2]);
    }

    /// <summary>D = 90 + merits − faults, between 0 and 100.</summary>
    /// <param name="kinds">The catalogue's codes of the entries that count.</param>
    public static Exact DailyScore(params IReadOnlyList<string> kinds)
    {
        var sum = Number(Daily.Value, "base");
        foreach (var kind in kinds.GroupBy(kind => kind))
        {
            var entry = Daily.Value.GetProperty("kinds").EnumerateArray().Single(one => one.GetProperty("code").GetString() == kind.Key);
            var points = Number(entry, "points") * kind.Count();
            sum += entry.TryGetProperty("mostAQuarter", out _) && points > Number(entry, "mostAQuarter") ? Number(entry, "mostAQuarter") : points;
        }

        return sum < 0 ? 0 : sum > 100 ? 100 : sum;
    }

    /// <summary>The flag's value: 0.5 × V + 0.5 × D.</summary>
    public static Exact FlagValue(Exact verified, Exact daily) => (verified + daily) / 2;

    /// <summary>What a vetoed section counts for ranking: min(V, 59.99).</summary>
    public static Exact UnderVeto(Exact verified) => verified > Exact.Of("59.99") ? Exact.Of("59.99") : verified;

    private static JsonElement Question(string id) => All.Single(one => one.GetProperty("id").GetString() == id);

    private static Exact Points(JsonElement question, string answer)
    {
        var scoring = question.GetProperty("scoring");
        return scoring.GetProperty("kind").GetString() switch
        {
            "byCode" => Number(scoring.GetProperty("points"), answer),
            "byScale" => Number(question, "points") * Number(Bank.Value.GetProperty("scaleFactors"), answer),
            "byBand" => Number(Band(scoring, decimal.Parse(answer, CultureInfo.InvariantCulture)), "points"),
            var other => throw new InvalidOperationException($"The bank scores by '{other}', which rules.md does not know."),
        };
    }

    private static JsonElement Band(JsonElement scoring, decimal number) => scoring.GetProperty("bands").EnumerateArray()
        .OrderByDescending(band => band.GetProperty("atLeast").GetDecimal())
        .First(band => number >= band.GetProperty("atLeast").GetDecimal());

    private static string Between(string lower, string upper) =>
        ((int.Parse(lower, CultureInfo.InvariantCulture) + int.Parse(upper, CultureInfo.InvariantCulture)) / 2).ToString(CultureInfo.InvariantCulture);

    private static Exact Number(JsonElement element, string name) => Exact.Of(element.GetProperty(name).GetRawText());

    private static JsonElement ReadCatalog(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("Catalog", file)));
        return json.RootElement.Clone();
    }
}
