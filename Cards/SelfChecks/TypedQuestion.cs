using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>A question in plain words, with the answers that can be typed.</summary>
public static class TypedQuestion
{
    private const int MostSuggestions = 6;

    /// <summary>The question's words, a line each.</summary>
    /// <param name="view">The question with what is known about it.</param>
    /// <param name="bank">The bank, for the scale's anchors.</param>
    /// <param name="number">Its number in the walk, from 1.</param>
    /// <param name="count">Questions in the walk.</param>
    /// <param name="suggestion">The members' median, if it is suggested.</param>
    /// <param name="language">The language.</param>
    public static string Words(QuestionView view, QuestionBank bank, int number, int count, Answer? suggestion, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(bank);
        return string.Join('\n', Lines());

        IEnumerable<string> Lines()
        {
            var question = view.Question;
            yield return SelfCheckTexts.TypedQuestion.In(language, number, count, $"{question.Id} {question.Text.In(language)}");
            foreach (var line in Options(question, bank, language))
                yield return line;
            if (question.NotApplicableWhen is { } when)
                yield return SelfCheckTexts.TypedNotApplicable.In(language, when.In(language));
            if (view.Previous is { } previous)
                yield return SelfCheckTexts.PreviousAnswer.In(language, AnswerWords.Of(question, previous, language));
            foreach (var line in QuestionBlock.CarriedLines(view, language))
                yield return line;
            if (view.Members is Domain.SelfChecks.MemberSummary.Counted { Spread: { } spread } counted)
                yield return QuestionBlock.SpreadLine(question, counted, spread, language);
            if (suggestion is not null)
                yield return SelfCheckTexts.TypedSuggestion.In(language, AnswerWords.Of(question, suggestion, language));
            if (view.AsksEvidence && question.Evidence.Asked is { } what && question.Type is not AnswerType.Words)
                yield return SelfCheckTexts.TypedEvidenceBehind.In(language, what.In(language));
        }
    }

    /// <summary>What can be pressed instead of typed; Teams shows at most six.</summary>
    public static IReadOnlyList<string> Suggestions(Question question, Answer? suggestion, bool isAnswered, Language language)
    {
        ArgumentNullException.ThrowIfNull(question);
        List<string> words = question.Type switch
        {
            AnswerType.YesNo buttons => [buttons.Yes.In(language), buttons.No.In(language)],
            AnswerType.Scale5 => ["5", "4", "3", "2", "1"],
            AnswerType.Choice choice => [.. choice.Options.Select(option => option.Code)],
            _ => [],
        };
        if (suggestion is not null)
            words.Insert(0, SelfCheckTexts.TypedAgree.In(language));
        if (question.MayBeNotApplicable)
            words.Add(SelfCheckTexts.TypedNotApplicableWord.In(language));
        if (isAnswered)
            words.Add(SelfCheckTexts.TypedSkip.In(language));
        return [.. words.Take(MostSuggestions)];
    }

    private static IEnumerable<string> Options(Question question, QuestionBank bank, Language language) => question.Type switch
    {
        AnswerType.Scale5 => Enumerable.Range(1, 5).Reverse()
            .Select(place => SelfCheckTexts.ScalePlace.In(language, place, bank.ScaleAnchors[place].In(language))),
        AnswerType.Choice choice => choice.Options.Select(option => $"{option.Code} {option.Text.In(language)}"),
        AnswerType.YesNo buttons => [$"{buttons.Yes.In(language)} / {buttons.No.In(language)}"],
        AnswerType.Number number => [QuestionBlock.RangeWords(number, language)],
        _ => [],
    };
}
