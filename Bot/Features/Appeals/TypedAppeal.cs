using System.Globalization;
using Wenming.Cards.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>What was typed behind 申诉, word by word: 日常 3 2026Q1 理由. The number and the quarter stand behind the target in either order.</summary>
/// <param name="Target">What is appealed against.</param>
/// <param name="Number">Its number, where it has one.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Rest">The words behind it.</param>
internal sealed record TypedAppeal(IAppealTarget Target, int? Number, Quarter? Quarter, string[] Rest)
{
    /// <summary>Reads the words; <see langword="null"/> when the first is no target.</summary>
    public static TypedAppeal? Read(IReadOnlyList<string> words, IEnumerable<IAppealTarget> targets)
    {
        if (words is not [var first, ..] || targets.FirstOrDefault(target => Means(first, target.Word)) is not { } target)
            return null;
        var typed = new TypedAppeal(target, null, null, [.. words.Skip(1)]);
        return typed.Take().Take();
    }

    /// <summary>The verdict, with the words behind it as its reason; <see langword="null"/> when the next word is none.</summary>
    public AppealVerdict? Verdict => Rest switch
    {
        [var word, .. var reason] when Means(word, AppealTexts.WordsForUpheld) => new AppealVerdict(true, string.Join(' ', reason)),
        [var word, .. var reason] when Means(word, AppealTexts.WordsForRejected) => new AppealVerdict(false, string.Join(' ', reason)),
        _ => null,
    };

    // One word at most, if it is a number or a quarter that is not there yet; anything else begins the reason.
    private TypedAppeal Take()
    {
        if (Rest is not [var word, ..])
            return this;
        var folded = Typed.Fold(word);
        if (Target.IsNumbered && Number is null && int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return this with { Number = number, Rest = Rest[1..] };
        return Quarter is null && Domain.Calendar.Quarter.TryParse(folded, out var quarter)
            ? this with { Quarter = quarter, Rest = Rest[1..] }
            : this;
    }

    private static bool Means(string word, Text words) => Typed.Fold(word) == Typed.Fold(words.Zh) || Typed.Fold(word) == Typed.Fold(words.En);
}
