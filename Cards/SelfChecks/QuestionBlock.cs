using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>One question on a page card: its input, what last quarter and the members said, and the fields its answer asks for.</summary>
public static class QuestionBlock
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 200;

    /// <summary>Longest number that is typed with sense, in characters, with its unit or “not applicable”.</summary>
    private const int NumberLength = 40;

    private const int MostCarried = 2;

    public static Container Build(QuestionView asked, QuestionBank bank, long revision, Language language)
    {
        var view = Fitted(asked);
        List<CardElement> items = [];
        if (view.Error is { } error)
            items.Add(ErrorLine(error));
        items.Add(Input(view, bank, revision, language));
        if (view.Members is { } members && MembersLine(view.Question, members, language) is { } line)
            items.Add(Card.Quiet(line));
        if (view.Previous is { } previous)
            items.Add(Card.Quiet(SelfCheckTexts.PreviousAnswer.In(language, Markdown.Escape(AnswerWords.Of(view.Question, previous, language)))));
        items.AddRange(CarriedLines(view, language).Select(Card.Quiet));
        if (view.AsksReason)
            items.Add(Reason(view, revision, language));
        if (view.AsksEvidence)
            items.Add(Evidence(view, revision, language));
        return new Container(items) { Separator = true, Spacing = "medium" };
    }

    /// <summary>What the section still has to do about the question, from an earlier quarter or since.</summary>
    internal static IEnumerable<string> CarriedLines(QuestionView view, Language language) => view.Carried.Take(MostCarried).Select(line =>
        RectificationTexts.CarriedLine.In(
            language, line.Number, QuarterWords.Of(line.Rectification.DueOn, language), RectificationWords.Of(line.Rectification, line.DaysOverdue, language)));

    /// <summary>
    /// Twice as much as is accepted is shown again, so that a person can shorten it. What is longer still did not come from our fields, which
    /// end there, and would make the card larger than hosts take.
    /// </summary>
    internal static int LongestShown(int accepted) => accepted * 2;

    public static TextBlock ErrorLine(string error) => new(Markdown.Escape(error)) { Color = "attention", Weight = "bolder" };

    private static QuestionView Fitted(QuestionView view) => view with
    {
        Filled = view.Filled is { } filled ? Shortened.To(filled, LongestAnswer(view.Question.Type)) : null,
        Evidence = view.Evidence is { } evidence ? Shortened.To(evidence, LongestShown(view.Question.Evidence.MaxLength)) : null,
        Reason = view.Reason is { } reason ? Shortened.To(reason, LongestShown(ReasonLength)) : null,
    };

    private static int LongestAnswer(AnswerType type) => type is AnswerType.Words words ? LongestShown(words.MaxLength) : NumberLength;

    private static CardInput Input(QuestionView view, QuestionBank bank, long revision, Language language)
    {
        var question = view.Question;
        var id = PageFields.Answer(question.Id, revision);
        var label = SelfCheckTexts.QuestionLabel.In(language, question.Id, question.Text.In(language));
        return question.Type switch
        {
            AnswerType.YesNo or AnswerType.Scale5 or AnswerType.Choice => new InputChoiceSet
            {
                Id = id,
                Label = label,
                Choices = AnswerChoices.Of(question, bank, language),
                Value = view.Filled,
                Style = "expanded",
            },
            AnswerType.Number number => new InputText
            {
                Id = id,
                Label = SelfCheckTexts.NumberLabel.In(language, question.Id, question.Text.In(language), NumberWords(question, number, language)),
                Value = view.Filled == Answer.NotApplicableCode ? SelfCheckTexts.TypedNotApplicableWord.In(language) : view.Filled,
                MaxLength = NumberLength,
            },
            AnswerType.Words => new InputText { Id = id, Label = label, Value = view.Filled, IsMultiline = true, MaxLength = LongestAnswer(question.Type) },
            _ => throw new UnreachableException(),
        };
    }

    // In the label, which breaks its lines: a placeholder is cut off on a phone.
    private static string NumberWords(Question question, AnswerType.Number number, Language language)
    {
        var range = RangeWords(number, language);
        return question.NotApplicableWhen is { } when ? SelfCheckTexts.NumberOrNotApplicable.In(language, range, when.In(language)) : range;
    }

    internal static string RangeWords(AnswerType.Number number, Language language) =>
        SelfCheckTexts.NumberPlaceholder.In(language, number.Min, number.Max + number.Unit.In(language));

    private static string? MembersLine(Question question, MemberSummary members, Language language) => members switch
    {
        MemberSummary.TooFew or MemberSummary.NotComparable => null,
        MemberSummary.Counted { Spread: { } spread } counted => SpreadLine(question, counted, spread, language),
        MemberSummary.Counted counted => SelfCheckTexts.MembersMostlyNotApplicable.In(language, counted.Count),
        _ => throw new UnreachableException(),
    };

    internal static string SpreadLine(Question question, MemberSummary.Counted counted, AnswerSpread spread, Language language)
    {
        var line = SelfCheckTexts.MembersAnswered.In(
            language,
            counted.Count - counted.NotApplicableCount,
            AnswerWords.ShortOf(question, spread.Median, language),
            AnswerWords.ShortOf(question, spread.Lowest, language),
            AnswerWords.ShortOf(question, spread.Highest, language));
        return counted.NotApplicableCount == 0
            ? line
            : $"{line}{(language == Language.Chinese ? "；" : "; ")}{SelfCheckTexts.MembersNotApplicable.In(language, counted.NotApplicableCount)}";
    }

    private static InputText Reason(QuestionView view, long revision, Language language) => new()
    {
        Id = PageFields.Reason(view.Question.Id, revision),
        Label = SelfCheckTexts.ReasonLabel.In(language, view.Question.Id),
        Value = view.Reason,
        Placeholder = SelfCheckTexts.EvidenceRequired.In(language),
        MaxLength = LongestShown(ReasonLength),
        IsMultiline = true,
    };

    private static InputText Evidence(QuestionView view, long revision, Language language) => new()
    {
        Id = PageFields.Evidence(view.Question.Id, revision),
        Label = view.Question.Evidence.Asked is { } asked
            ? SelfCheckTexts.EvidenceAskedLabel.In(language, view.Question.Id, asked.In(language))
            : SelfCheckTexts.EvidenceLabel.In(language, view.Question.Id),
        Value = view.Evidence,
        Placeholder = (view.EvidenceIsRequired ? SelfCheckTexts.EvidenceRequired : SelfCheckTexts.EvidenceOptional).In(language),
        MaxLength = LongestShown(view.Question.Evidence.MaxLength),
    };
}
