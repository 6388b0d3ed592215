using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>How answers are written for people.</summary>
public static class AnswerWords
{
    /// <summary>The answer in words, not yet escaped for Markdown.</summary>
    public static string Of(Question question, Answer answer, Language language) => (question.Type, answer) switch
    {
        (_, Answer.NotApplicable) => SelfCheckTexts.TypedNotApplicableWord.In(language),
        (AnswerType.YesNo words, Answer.YesNo given) => (given.IsYes ? words.Yes : words.No).In(language),
        (AnswerType.Choice choice, Answer.Choice chosen) => OptionWords(choice, chosen.Option, language),
        (AnswerType.Number number, Answer.Number given) => given.Code + number.Unit.In(language),
        _ => answer.Code,
    };

    /// <summary>The answer's short form: the letter of an option, else the same as <see cref="Of"/>.</summary>
    public static string ShortOf(Question question, Answer answer, Language language) =>
        answer is Answer.Choice chosen ? chosen.Option : Of(question, answer, language);

    private static string OptionWords(AnswerType.Choice choice, string code, Language language) =>
        choice.Options.FirstOrDefault(option => option.Code == code) is { } option ? $"{code} {option.Text.In(language)}" : code;
}
