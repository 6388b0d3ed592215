using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Domain.Questions;

public sealed class AnswerReaderTests
{
    private const string YesNoQuestion = "C4-04";
    private const string HasQuestion = "C3-10";
    private const string ScaleQuestion = "C1-07";
    private const string PercentQuestion = "C2-02";
    private const string CountQuestion = "C3-07";
    private const string PointsQuestion = "C4-10";
    private const string ChoiceQuestion = "C2-09";
    private const string WordsQuestion = "C2-12";

    [Theory]
    [InlineData(YesNoQuestion, "yes", "yes")]
    [InlineData(YesNoQuestion, "是", "yes")]
    [InlineData(YesNoQuestion, " 是。", "yes")]
    [InlineData(YesNoQuestion, "有", "yes")]
    [InlineData(YesNoQuestion, "ＹＥＳ！", "yes")]
    [InlineData(YesNoQuestion, "y", "yes")]
    [InlineData(YesNoQuestion, "True", "yes")]
    [InlineData(YesNoQuestion, "否", "no")]
    [InlineData(YesNoQuestion, "没有", "no")]
    [InlineData(YesNoQuestion, "N", "no")]
    [InlineData(YesNoQuestion, "false", "no")]
    [InlineData(HasQuestion, "无", "no")]
    [InlineData(HasQuestion, "有", "yes")]
    [InlineData(HasQuestion, "No.", "no")]
    [InlineData(ScaleQuestion, "4", "4")]
    [InlineData(ScaleQuestion, "４分", "4")]
    [InlineData(ScaleQuestion, "5 分。", "5")]
    [InlineData(PercentQuestion, "98.5", "98.5")]
    [InlineData(PercentQuestion, "98.50%", "98.5")]
    [InlineData(PercentQuestion, "９８．５％", "98.5")]
    [InlineData(PercentQuestion, "100 %", "100")]
    [InlineData(PercentQuestion, "007", "7")]
    [InlineData(PercentQuestion, "-0", "0")]
    [InlineData(PercentQuestion, "99.990000000000000000000000000000000000", "99.99")]
    [InlineData(PercentQuestion, "不适用", "NA")]
    [InlineData(PercentQuestion, "Ｎ／Ａ", "NA")]
    [InlineData(PercentQuestion, "na", "NA")]
    [InlineData(PercentQuestion, "Not applicable.", "NA")]
    [InlineData(CountQuestion, "2人次", "2")]
    [InlineData(CountQuestion, "3 cases", "3")]
    [InlineData(PointsQuestion, "92.5分", "92.5")]
    [InlineData(ChoiceQuestion, "b", "B")]
    [InlineData(ChoiceQuestion, "Ａ", "A")]
    [InlineData(ChoiceQuestion, "C:", "C")]
    [InlineData(ChoiceQuestion, "有", "B")]
    [InlineData(ChoiceQuestion, "A. 有并已形成可推广做法", "A")]
    [InlineData(ChoiceQuestion, "C、无", "C")]
    [InlineData(ChoiceQuestion, "yes, and others can take it up", "A")]
    [InlineData(WordsQuestion, "  窗口排队长。  ", "窗口排队长。")]
    [InlineData(WordsQuestion, "NA", "NA")]
    public void What_a_person_types_is_read(string id, string typed, string code)
    {
        var reading = AnswerReader.Read(ShippedCatalog.Question(id), typed);

        Assert.Equal(code, Assert.IsType<AnswerReading.Accepted>(reading).Answer.Code);
    }

    [Theory]
    [InlineData(YesNoQuestion, "", AnswerRefusal.Empty)]
    [InlineData(WordsQuestion, "　\t\r\n", AnswerRefusal.Empty)]
    [InlineData(YesNoQuestion, "也许", AnswerRefusal.NotYesOrNo)]
    [InlineData(YesNoQuestion, "1", AnswerRefusal.NotYesOrNo)]
    [InlineData(YesNoQuestion, "。", AnswerRefusal.NotYesOrNo)]
    [InlineData(YesNoQuestion, "不适用", AnswerRefusal.MayNotBeNotApplicable)]
    [InlineData(CountQuestion, "NA", AnswerRefusal.MayNotBeNotApplicable)]
    [InlineData(ScaleQuestion, "0", AnswerRefusal.NotOnScale)]
    [InlineData(ScaleQuestion, "6", AnswerRefusal.NotOnScale)]
    [InlineData(ScaleQuestion, "3.5", AnswerRefusal.NotOnScale)]
    [InlineData(ScaleQuestion, "分", AnswerRefusal.NotOnScale)]
    [InlineData(PercentQuestion, "九十八", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "98,5", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "1,000", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "9 8", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "98.", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, ".5", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "1e2", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "+5", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "98分", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "%", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "98%%", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "٩٨", AnswerRefusal.NotANumber)]
    [InlineData(PercentQuestion, "100.01", AnswerRefusal.OutOfRange)]
    [InlineData(PercentQuestion, "-1", AnswerRefusal.OutOfRange)]
    [InlineData(PercentQuestion, "99999999999999999999999999999999999999", AnswerRefusal.OutOfRange)]
    [InlineData(PercentQuestion, "98.555", AnswerRefusal.TooManyDecimals)]
    [InlineData(PercentQuestion, "99.99000000000000000000000000000000001", AnswerRefusal.TooManyDecimals)]
    [InlineData(CountQuestion, "1.5", AnswerRefusal.TooManyDecimals)]
    [InlineData(ChoiceQuestion, "D", AnswerRefusal.NotAnOption)]
    [InlineData(ChoiceQuestion, "AB", AnswerRefusal.NotAnOption)]
    [InlineData(ChoiceQuestion, "A 有", AnswerRefusal.NotAnOption)]
    public void What_is_no_answer_is_refused_with_a_reason(string id, string typed, AnswerRefusal reason)
    {
        var reading = AnswerReader.Read(ShippedCatalog.Question(id), typed);

        Assert.Equal(reason, Assert.IsType<AnswerReading.Refused>(reading).Reason);
    }

    [Fact]
    public void Words_are_counted_in_code_points()
    {
        var question = ShippedCatalog.Question(WordsQuestion);
        var longest = string.Concat(Enumerable.Repeat("𠮷", 200));

        Assert.IsType<AnswerReading.Accepted>(AnswerReader.Read(question, longest));
        Assert.Equal(new AnswerReading.Refused(AnswerRefusal.TooLong), AnswerReader.Read(question, longest + "x"));
    }

    [Fact]
    public void A_button_s_own_wording_wins_over_the_words_for_yes_and_no()
    {
        var question = ShippedCatalog.Question(YesNoQuestion) with
        {
            Type = new AnswerType.YesNo(new Text("无问题", "None"), new Text("有", "Some")),
        };

        Assert.Equal(new AnswerReading.Accepted(new Answer.YesNo(false)), AnswerReader.Read(question, "有"));
        Assert.Equal(new AnswerReading.Accepted(new Answer.YesNo(true)), AnswerReader.Read(question, "none"));
    }

    [Fact]
    public void Every_code_is_read_back_as_the_answer_it_came_from()
    {
        var answered = Gen.Elements(ShippedCatalog.Bank.Questions.ToArray())
            .SelectMany(question => AnswersTo(question).Select(answer => (question, answer)));

        Prop.ForAll(answered.ToArbitrary(), pair =>
            AnswerReader.Read(pair.question, pair.answer.Code) == new AnswerReading.Accepted(pair.answer))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Every_option_is_read_from_its_wording_in_both_languages()
    {
        foreach (var question in ShippedCatalog.Bank.Questions)
        {
            if (question.Type is not AnswerType.Choice choice)
                continue;
            foreach (var option in choice.Options)
            {
                var expected = new AnswerReading.Accepted(new Answer.Choice(option.Code));
                Assert.Equal(expected, AnswerReader.Read(question, option.Text.Zh));
                Assert.Equal(expected, AnswerReader.Read(question, option.Text.En));
            }
        }
    }

    [Fact]
    public void Garbage_never_throws_and_never_becomes_an_answer_outside_the_limits()
    {
        var signs = Gen.Elements("0123456789.-+,%％分是否有无ABabNnＡ１。/ \t\uD842\0{}".ToCharArray()).ListOf().Select(string.Concat);
        var garbage = Gen.OneOf(signs, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty));
        var typed = Gen.Elements(ShippedCatalog.Bank.Questions.ToArray()).SelectMany(question => garbage.Select(text => (question, text)));

        Prop.ForAll(typed.ToArbitrary(), pair => AnswerReader.Read(pair.question, pair.text) switch
        {
            AnswerReading.Accepted { Answer: Answer.Number number } => IsWithin((AnswerType.Number)pair.question.Type, number.Value),
            AnswerReading.Accepted { Answer: Answer.NotApplicable } => pair.question.MayBeNotApplicable,
            AnswerReading.Accepted or AnswerReading.Refused => true,
            _ => false,
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static bool IsWithin(AnswerType.Number type, decimal value) =>
        value >= type.Min && value <= type.Max
        && value.ToString(CultureInfo.InvariantCulture).Split('.').ElementAtOrDefault(1)?.TrimEnd('0').Length is null or <= 2;

    private static Gen<Answer> AnswersTo(Question question)
    {
        var answers = question.Type switch
        {
            AnswerType.YesNo => Gen.Elements<Answer>(new Answer.YesNo(true), new Answer.YesNo(false)),
            AnswerType.Scale5 => Gen.Choose(1, 5).Select(place => (Answer)new Answer.Scale(place)),
            AnswerType.Number { Decimals: 0 } number => NumbersOf(number, 1),
            AnswerType.Number number => NumbersOf(number, 100),
            AnswerType.Choice choice => Gen.Elements(choice.Options.ToArray()).Select(option => (Answer)new Answer.Choice(option.Code)),
            _ => Gen.Elements<Answer>(new Answer.Words("改进流程"), new Answer.Words("NA"), new Answer.Words("无"), new Answer.Words("１２％")),
        };
        return question.MayBeNotApplicable ? Gen.OneOf(answers, Gen.Constant<Answer>(new Answer.NotApplicable())) : answers;
    }

    private static Gen<Answer> NumbersOf(AnswerType.Number type, int parts) =>
        Gen.Choose((int)type.Min * parts, (int)type.Max * parts).Select(value => (Answer)new Answer.Number(value / (decimal)parts));
}
