using System.Diagnostics;
using System.Globalization;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads when a rule applies: it names answers that the question has, or a range of its numbers.</summary>
internal static class ConditionReading
{
    /// <summary>The codes of a question's answers; none for numbers and words.</summary>
    public static IReadOnlyList<string> CodesOf(AnswerType type) => type switch
    {
        AnswerType.YesNo => [new Answer.YesNo(true).Code, new Answer.YesNo(false).Code],
        AnswerType.Scale5 => [.. Enumerable.Range(1, 5).Select(place => new Answer.Scale(place).Code)],
        AnswerType.Choice choice => [.. choice.Options.Select(option => option.Code)],
        AnswerType.Number or AnswerType.Words => [],
        _ => throw new UnreachableException(),
    };

    public static Condition Read(ConditionEntry entry, AnswerType type, bool mayBeNotApplicable, CatalogPlace place)
    {
        var hasRange = entry.AtLeast is not null || entry.Below is not null;
        place.Require(entry.AnyOf is not null || hasRange, "The condition says nothing: give anyOf, or atLeast and below.");
        place.Require(entry.AnyOf is null || !hasRange, "The condition gives both codes and a range: give one of them.");
        if (entry.AnyOf is { } codes)
            return new Condition(ReadCodes(codes, type, mayBeNotApplicable, place["anyOf"]), null, null);
        RequireRange(entry, type, place);
        return new Condition([], entry.AtLeast, entry.Below);
    }

    private static List<string> ReadCodes(IReadOnlyList<string?> codes, AnswerType type, bool mayBeNotApplicable, CatalogPlace place)
    {
        place.Require(codes.Count > 0, "The condition names no answer.");
        IReadOnlyList<string> known = mayBeNotApplicable ? [.. CodesOf(type), Answer.NotApplicableCode] : CodesOf(type);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return place.Each(codes, (code, at) =>
        {
            at.Require(known.Contains(code), $"“{code}” is not an answer to this question.");
            at.Require(seen.Add(code), $"“{code}” is named twice.");
            return code;
        });
    }

    private static void RequireRange(ConditionEntry entry, AnswerType type, CatalogPlace place)
    {
        if (type is not AnswerType.Number number)
            throw place.Refuse("Only numbers have a range; name the answers in anyOf.");
        if (entry.AtLeast is { } low)
            place["atLeast"].Require(low > number.Min && low <= number.Max, Outside(low, number));
        if (entry.Below is { } high)
            place["below"].Require(high > number.Min && high <= number.Max, Outside(high, number));
        place.Require(!(entry.AtLeast >= entry.Below), "The range is empty: atLeast must be smaller than below.");
    }

    private static string Outside(decimal limit, AnswerType.Number number) => string.Create(
        CultureInfo.InvariantCulture, $"{limit} divides nothing: the question's numbers go from {number.Min} to {number.Max}.");
}
