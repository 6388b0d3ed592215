using System.Diagnostics;
using System.Globalization;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads how answers earn points: the rule fits the kind of answer, and the best answer earns the question's points.</summary>
internal static class ScoringReading
{
    public static ScoringRule Read(ScoringEntry entry, AnswerType type, decimal points, CatalogPlace place) => entry switch
    {
        ScoringEntry.Unscored => ReadUnscored(points, place),
        ScoringEntry.ByCode byCode => ReadByCode(byCode, type, points, place),
        ScoringEntry.ByScale => ReadByScale(type, points, place),
        ScoringEntry.ByBand byBand => ReadByBand(byBand, type, points, place),
        _ => throw new UnreachableException(),
    };

    private static ScoringRule.Unscored ReadUnscored(decimal points, CatalogPlace place)
    {
        place.Require(points == 0, Invariant($"The question is worth {points} points, but no answer earns any."));
        return new ScoringRule.Unscored();
    }

    private static ScoringRule.ByScale ReadByScale(AnswerType type, decimal points, CatalogPlace place)
    {
        place.Require(type is AnswerType.Scale5, "Only a question of type scale5 is scored by scale.");
        place.Require(points > 0, "The question is worth nothing: use unscored.");
        return new ScoringRule.ByScale();
    }

    private static ScoringRule.ByCode ReadByCode(ScoringEntry.ByCode entry, AnswerType type, decimal points, CatalogPlace place)
    {
        place.Require(type is AnswerType.YesNo or AnswerType.Choice, "Only a question of type yesNo or choice is scored by code.");
        var codes = ConditionReading.CodesOf(type);
        foreach (var (code, earned) in entry.Points)
        {
            var at = place["points"][code];
            at.Require(codes.Contains(code), $"“{code}” is not an answer to this question; answers are {string.Join(", ", codes)}.");
            RequireWithin(earned, points, at);
        }

        foreach (var code in codes)
            place["points"].Require(entry.Points.ContainsKey(code), $"The answer {code} has no points.");
        RequireBest(entry.Points.Values.Max(), points, place["points"]);
        if (type is AnswerType.Choice)
            RequireFalling(codes, entry.Points, place["points"]);
        return new ScoringRule.ByCode(entry.Points);
    }

    private static void RequireFalling(IReadOnlyList<string> codes, IReadOnlyDictionary<string, decimal> points, CatalogPlace place)
    {
        foreach (var (better, worse) in codes.Zip(codes.Skip(1)))
            place[worse].Require(points[worse] <= points[better], $"Options stand best first, but {worse} earns more than {better}.");
    }

    private static ScoringRule.ByBand ReadByBand(ScoringEntry.ByBand entry, AnswerType type, decimal points, CatalogPlace place)
    {
        if (type is not AnswerType.Number number)
            throw place.Refuse("Only a question of type number is scored by band.");
        var places = place["bands"];
        places.Require(entry.Bands.Count > 0, "There is no band.");
        var bands = places.Each(entry.Bands, (band, at) =>
        {
            RequireWithin(band.Points, points, at["points"]);
            return new Band(band.AtLeast, band.Points);
        });
        RequireDescending(bands, number, places);
        RequireBest(bands.Max(band => band.Points), points, places);
        RequireOneDirection(bands, places);
        return new ScoringRule.ByBand(bands);
    }

    private static void RequireDescending(List<Band> bands, AnswerType.Number number, CatalogPlace places)
    {
        places[0]["atLeast"].Require(
            bands[0].AtLeast <= number.Max, Invariant($"No number reaches {bands[0].AtLeast}: the largest is {number.Max}."));
        for (var i = 1; i < bands.Count; i++)
        {
            places[i]["atLeast"].Require(
                bands[i].AtLeast < bands[i - 1].AtLeast,
                Invariant($"The band begins at {bands[i].AtLeast}, but must begin below the band before it, {bands[i - 1].AtLeast}."));
        }

        places[bands.Count - 1]["atLeast"].Require(
            bands[^1].AtLeast <= number.Min, Invariant($"Numbers from {number.Min} to {bands[^1].AtLeast} lie in no band."));
    }

    /// <summary>More is better, or less is better, but not in turns.</summary>
    private static void RequireOneDirection(List<Band> bands, CatalogPlace places)
    {
        var rising = bands[0].Points < bands[^1].Points;
        for (var i = 1; i < bands.Count; i++)
        {
            var holds = rising ? bands[i].Points >= bands[i - 1].Points : bands[i].Points <= bands[i - 1].Points;
            places[i]["points"].Require(holds, "Points neither rise throughout nor fall throughout from band to band.");
        }
    }

    private static void RequireWithin(decimal earned, decimal points, CatalogPlace place)
    {
        place.Require(earned >= 0, Invariant($"An answer earns {earned} points, but may not earn less than 0."));
        place.Require(earned <= points, Invariant($"An answer earns {earned} points, but the question is worth {points}."));
    }

    private static void RequireBest(decimal best, decimal points, CatalogPlace place)
    {
        place.Require(best == points, Invariant($"The best answer earns {best} points, but the question is worth {points}."));
        place.Require(points > 0, "The question is worth nothing: use unscored.");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
