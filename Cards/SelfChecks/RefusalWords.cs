using System.Diagnostics;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>Why an answer was not accepted: what happened and what to do.</summary>
public static class RefusalWords
{
    /// <summary>Characters of what was typed that are quoted.</summary>
    private const int Quoted = 40;

    /// <summary>The sentence.</summary>
    public static string Of(Question question, AnswerRefusal refusal, string typed, Language language)
    {
        ArgumentNullException.ThrowIfNull(question);
        return (refusal, question.Type) switch
        {
            (AnswerRefusal.Empty, _) => SelfCheckTexts.EmptyAnswer.In(language, question.Id),
            (AnswerRefusal.NotYesOrNo, _) => SelfCheckTexts.NotYesOrNo.In(language, question.Id),
            (AnswerRefusal.NotOnScale, _) => SelfCheckTexts.NotOnScale.In(language, question.Id),
            (AnswerRefusal.NotANumber, _) => SelfCheckTexts.NotANumber.In(language, question.Id, Shortened.To(typed, Quoted)),
            (AnswerRefusal.OutOfRange, AnswerType.Number number) => SelfCheckTexts.OutOfRange.In(language, question.Id, number.Min, number.Max),
            (AnswerRefusal.TooManyDecimals, AnswerType.Number number) => SelfCheckTexts.TooManyDecimals.In(language, question.Id, number.Decimals),
            (AnswerRefusal.NotAnOption, AnswerType.Choice choice) =>
                SelfCheckTexts.NotAnOption.In(
                    language, question.Id, NameWords.Of([.. choice.Options.Select(option => option.Code)], choice.Options.Count, language)),
            (AnswerRefusal.TooLong, AnswerType.Words words) => TooLong(question.Id.Value, words.MaxLength, typed, language),
            (AnswerRefusal.MayNotBeNotApplicable, _) => SelfCheckTexts.MayNotBeNotApplicable.In(language, question.Id),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The sentence for a text that is too long.</summary>
    public static string TooLong(string id, int most, string typed, Language language) =>
        SelfCheckTexts.TooLong.In(language, id, most, Typed.Length(typed));
}
