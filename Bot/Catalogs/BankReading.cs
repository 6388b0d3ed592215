using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads the question bank and checks that its parts fit together.</summary>
internal static partial class BankReading
{
    private const decimal AllPoints = 100;
    private const int Lowest = 1;
    private const int Highest = 5;

    public static QuestionBank Read(BankFile file, CatalogPlace top)
    {
        top["version"].Require(VersionShape().IsMatch(file.Version), $"“{file.Version}” is not a version such as 2026.1.");
        var factors = ReadFactors(file.ScaleFactors, top["scaleFactors"]);
        var anchors = ReadAnchors(file.ScaleAnchors, top["scaleAnchors"]);
        var criteria = top["criteria"].Each(file.Criteria, ReadCriterion);
        RequireUnique(criteria.ConvertAll(criterion => criterion.Id.Value), top["criteria"]);
        var allPoints = criteria.Sum(criterion => criterion.Points);
        top["criteria"].Require(
            allPoints == AllPoints, Invariant($"The criteria give {allPoints} points together, but must give {AllPoints}."));

        var questions = top["questions"].Each(file.Questions, QuestionReading.Read);
        RequireUnique(questions.ConvertAll(question => question.Id.Value), top["questions"]);
        RequireKnownCriteria(questions, criteria, top["questions"]);
        for (var i = 0; i < criteria.Count; i++)
            RequireFull(criteria[i], questions, top["criteria"][i]);

        return new QuestionBank(file.Version, criteria, questions, factors)
        {
            Declaration = TextReading.Read(file.Declaration, top["declaration"]),
            ScaleAnchors = anchors,
            ShortTexts = ReadShortTexts(file.ShortTexts, top["shortTexts"]),
        };
    }

    private static Dictionary<int, decimal> ReadFactors(IReadOnlyDictionary<string, decimal> entries, CatalogPlace place)
    {
        RequirePlaces(entries.Keys, place);
        var factors = entries.ToDictionary(entry => int.Parse(entry.Key, CultureInfo.InvariantCulture), entry => entry.Value);
        for (var at = Lowest; at <= Highest; at++)
        {
            var here = place[at.ToString(CultureInfo.InvariantCulture)];
            here.Require(factors[at] is >= 0 and <= 1, Invariant($"The factor is {factors[at]}, but must be 0 to 1."));
            here.Require(at == Lowest || factors[at] >= factors[at - 1], Invariant($"Place {at} earns less than place {at - 1}."));
        }

        place[Invariant($"{Highest}")].Require(
            factors[Highest] == 1, Invariant($"The factor of the best place is {factors[Highest]}, but must be 1."));
        return factors;
    }

    private static Dictionary<int, Text> ReadAnchors(IReadOnlyDictionary<string, TextEntry?> entries, CatalogPlace place)
    {
        RequirePlaces(entries.Keys, place);
        return entries.ToDictionary(
            entry => int.Parse(entry.Key, CultureInfo.InvariantCulture),
            entry => TextReading.Read(place[entry.Key].Given(entry.Value), place[entry.Key]));
    }

    private static void RequirePlaces(IEnumerable<string> keys, CatalogPlace place)
    {
        var given = keys.ToHashSet(StringComparer.Ordinal);
        for (var at = Lowest; at <= Highest; at++)
            place.Require(given.Remove(at.ToString(CultureInfo.InvariantCulture)), Invariant($"Place {at} of the scale is missing."));
        foreach (var key in given)
            place[key].Require(false, "The scale has the places 1 to 5 only.");
    }

    private static Criterion ReadCriterion(CriterionEntry entry, CatalogPlace place)
    {
        place["id"].Require(CriterionShape().IsMatch(entry.Id), $"“{entry.Id}” is not a criterion's code such as C1.");
        place["points"].Require(entry.Points > 0, Invariant($"A criterion cannot be worth {entry.Points} points."));
        return new Criterion(new CriterionId(entry.Id), TextReading.Read(entry.Name, place["name"]), entry.Points);
    }

    private static List<ShortText> ReadShortTexts(IReadOnlyList<ShortTextEntry?> entries, CatalogPlace place)
    {
        var texts = place.Each(entries, (entry, at) =>
        {
            at["id"].Require(!string.IsNullOrWhiteSpace(entry.Id), "The id is empty.");
            var maxLength = TextReading.ReadMaxLength(entry.MaxLength, at["maxLength"]);
            return new ShortText(entry.Id, TextReading.Read(entry.Label, at["label"]), maxLength, entry.Required);
        });
        RequireUnique(texts.ConvertAll(text => text.Id), place);
        return texts;
    }

    private static void RequireUnique(List<string> ids, CatalogPlace place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
            place[i]["id"].Require(seen.Add(ids[i]), $"{ids[i]} stands twice.");
    }

    private static void RequireKnownCriteria(List<Question> questions, List<Criterion> criteria, CatalogPlace place)
    {
        for (var i = 0; i < questions.Count; i++)
        {
            var wanted = questions[i].Criterion;
            place[i]["criterion"].Require(criteria.Exists(criterion => criterion.Id == wanted), $"There is no criterion {wanted}.");
        }
    }

    private static void RequireFull(Criterion criterion, List<Question> questions, CatalogPlace place)
    {
        var own = questions.FindAll(question => question.Criterion == criterion.Id);
        var points = own.Sum(question => question.Points);
        place["points"].Require(
            points == criterion.Points,
            Invariant($"The questions of {criterion.Id} give {points} points together, but the criterion {criterion.Points}."));
        place.Require(
            own.Exists(question => question.Points > 0 && !question.MayBeNotApplicable),
            $"Every scored question of {criterion.Id} may be left out, so that its score could be divided by zero.");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]{4}\.[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionShape();

    [GeneratedRegex(@"\AC[1-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex CriterionShape();
}
