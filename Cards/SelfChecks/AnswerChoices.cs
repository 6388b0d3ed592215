using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>The answers to a question that are chosen, not typed.</summary>
internal static class AnswerChoices
{
    /// <summary>The choices, “not applicable” last; none where the answer is typed.</summary>
    public static IReadOnlyList<InputChoice> Of(Question question, QuestionBank bank, Language language)
    {
        List<InputChoice> choices = question.Type switch
        {
            AnswerType.YesNo words => [new(words.Yes.In(language), "yes"), new(words.No.In(language), "no")],
            AnswerType.Scale5 => [.. Scale(bank, language)],
            AnswerType.Choice choice => [.. choice.Options.Select(option => new InputChoice($"{option.Code} {option.Text.In(language)}", option.Code))],
            _ => [],
        };
        if (choices.Count > 0 && question.NotApplicableWhen is { } when)
            choices.Add(new(SelfCheckTexts.NotApplicable.In(language, when.In(language)), Answer.NotApplicableCode));
        return choices;
    }

    private static IEnumerable<InputChoice> Scale(QuestionBank bank, Language language)
    {
        for (var place = 5; place >= 1; place--)
        {
            var words = SelfCheckTexts.ScalePlace.In(language, place, bank.ScaleAnchors[place].In(language));
            yield return new InputChoice(words, place.ToString(CultureInfo.InvariantCulture));
        }
    }
}
