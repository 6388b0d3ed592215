using System.Diagnostics;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads what kind of answer a question takes.</summary>
internal static class AnswerTypeReading
{
    private const int MostDecimals = 4;
    private const int MostOptions = 26;

    public static AnswerType Read(AnswerTypeEntry entry, CatalogPlace place) => entry switch
    {
        AnswerTypeEntry.YesNo yesNo => ReadYesNo(yesNo, place),
        AnswerTypeEntry.Scale5 => new AnswerType.Scale5(),
        AnswerTypeEntry.Number number => ReadNumber(number, place),
        AnswerTypeEntry.Choice choice => ReadChoice(choice, place),
        AnswerTypeEntry.Words words => new AnswerType.Words(TextReading.ReadMaxLength(words.MaxLength, place["maxLength"])),
        _ => throw new UnreachableException(),
    };

    private static AnswerType.YesNo ReadYesNo(AnswerTypeEntry.YesNo entry, CatalogPlace place)
    {
        var (yes, no) = (TextReading.Read(entry.Yes, place["yes"]), TextReading.Read(entry.No, place["no"]));
        place["no"].Require(!AreAlike(yes, no), "Yes and no have the same wording in one language.");
        return new AnswerType.YesNo(yes, no);
    }

    private static AnswerType.Number ReadNumber(AnswerTypeEntry.Number entry, CatalogPlace place)
    {
        place["max"].Require(entry.Min < entry.Max, $"The largest number is {entry.Max}, but must be above the smallest, {entry.Min}.");
        place["decimals"].Require(
            entry.Decimals is >= 0 and <= MostDecimals, $"There are {entry.Decimals} decimal places, but must be 0 to {MostDecimals}.");
        return new AnswerType.Number(entry.Min, entry.Max, entry.Decimals, TextReading.Read(entry.Unit, place["unit"]));
    }

    private static AnswerType.Choice ReadChoice(AnswerTypeEntry.Choice entry, CatalogPlace place)
    {
        var places = place["options"];
        places.Require(
            entry.Options.Count is >= 2 and <= MostOptions, $"There are {entry.Options.Count} options, but must be 2 to {MostOptions}.");
        var options = places.Each(entry.Options, (option, at) => new ChoiceOption(option.Code, TextReading.Read(option.Text, at["text"])));
        for (var i = 0; i < options.Count; i++)
        {
            var letter = ((char)('A' + i)).ToString();
            places[i]["code"].Require(
                options[i].Code == letter, $"The option's code is “{options[i].Code}”, but in this place must be {letter}.");
            places[i]["text"].Require(
                !options.Take(i).Any(earlier => AreAlike(earlier.Text, options[i].Text)),
                "An earlier option has the same wording in one language.");
        }

        return new AnswerType.Choice(options);
    }

    /// <summary>Typed wording must tell two buttons apart in each language.</summary>
    private static bool AreAlike(Text one, Text other) =>
        Typed.Fold(one.Zh) == Typed.Fold(other.Zh) || Typed.Fold(one.En) == Typed.Fold(other.En);
}
