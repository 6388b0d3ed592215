using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Catalogs;

public sealed class ShippedBankTests
{
    private static QuestionBank Bank => ShippedCatalog.Bank;

    [Fact]
    public void It_has_45_questions_of_which_18_are_put_to_everyone_and_27_to_the_head()
    {
        var everyone = Bank.Questions.Count(question => question.AskedOf == AskedOf.Everyone);

        Assert.Equal((45, 18), (Bank.Questions.Count, everyone));
    }

    [Fact]
    public void Eleven_questions_are_prefilled_from_what_the_bot_knows()
    {
        var prefilled = Bank.Questions.Where(question => question.Prefill is not null).Select(question => question.Id.Value);

        Assert.Equal(
            ["C1-01", "C1-02", "C1-03", "C1-04", "C1-05", "C1-08", "C1-09", "C1-10", "C3-01", "C3-05", "C4-10"],
            prefilled);
    }

    [Theory]
    [InlineData("C1", "思想道德风尚良好", 11)]
    [InlineData("C2", "业务工作成绩显著", 12)]
    [InlineData("C3", "遵纪守法秩序安定", 12)]
    [InlineData("C4", "整洁明净环境好", 10)]
    public void Each_criterion_gives_25_points(string id, string name, int questions)
    {
        var criterion = Bank.Criteria.Single(candidate => candidate.Id.Value == id);

        var own = Bank.Of(criterion.Id).ToList();

        Assert.Equal((name, 25m, 25m, questions), (criterion.Name.Zh, criterion.Points, own.Sum(question => question.Points), own.Count));
    }

    [Theory]
    [InlineData(5, "1", "过得硬，可作示范")]
    [InlineData(4, "0.85", "达到标准")]
    [InlineData(3, "0.6", "基本达到，“过得去”")]
    [InlineData(2, "0.3", "有明显差距")]
    [InlineData(1, "0", "未开展或差")]
    public void Each_place_of_the_scale_has_its_factor_and_its_anchor(int place, string factor, string anchor)
    {
        Assert.Equal(decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture), Bank.ScaleFactors[place]);
        Assert.Equal(anchor, Bank.ScaleAnchors[place].Zh);
    }

    [Fact]
    public void The_sheet_carries_a_declaration_and_two_short_texts()
    {
        var shortTexts = Bank.ShortTexts.Select(text => (text.Label.Zh, text.MaxLength, text.IsRequired));

        Assert.Equal("以上内容由本科室如实填报。", Bank.Declaration.Zh);
        Assert.Equal([("成绩", 200, false), ("差距", 200, false)], shortTexts);
    }

    [Fact]
    public void At_most_11_points_of_the_second_criterion_can_be_left_out()
    {
        var leavable = Bank.Questions.Where(question => question.MayBeNotApplicable).ToLookup(question => question.Criterion.Value);

        Assert.Equal(["C2-02", "C2-04", "C2-05", "C2-10"], leavable["C2"].Select(question => question.Id.Value));
        Assert.Equal(11, leavable["C2"].Sum(question => question.Points));
        Assert.Equal(["C1-03", "C1-04"], leavable["C1"].Select(question => question.Id.Value));
        Assert.Equal(["C3-03"], leavable["C3"].Select(question => question.Id.Value));
        Assert.Equal(["C4-03", "C4-07", "C4-10"], leavable["C4"].Select(question => question.Id.Value));
    }

    [Theory]
    [InlineData("C3-10", "有", "无")]
    [InlineData("C3-11", "有", "无")]
    [InlineData("C1-11", "是", "否")]
    [InlineData("C4-04", "是", "否")]
    public void Yes_and_no_are_worded_as_the_question_asks(string id, string yes, string no)
    {
        var buttons = Assert.IsType<AnswerType.YesNo>(ShippedCatalog.Question(id).Type);

        Assert.Equal((yes, no), (buttons.Yes.Zh, buttons.No.Zh));
    }

    [Fact]
    public void Sessions_may_exceed_the_plan_but_shares_end_at_100()
    {
        var limits = Bank.Questions
            .Where(question => question.Type is AnswerType.Number)
            .ToDictionary(question => question.Id.Value, question => (AnswerType.Number)question.Type);

        Assert.Equal((999m, 2), (limits["C1-02"].Max, limits["C1-02"].Decimals));
        Assert.Equal((999m, 0), (limits["C3-07"].Max, limits["C3-07"].Decimals));
        Assert.All(
            limits.Where(limit => limit.Key is not ("C1-02" or "C3-07")).Select(limit => limit.Value),
            limit => Assert.Equal((0m, 100m, 2), (limit.Min, limit.Max, limit.Decimals)));
    }

    [Fact]
    public void No_text_of_one_language_stands_in_the_place_of_the_other()
    {
        var texts = Bank.Questions.Select(question => question.Text)
            .Concat(Bank.Questions.Select(question => question.Evidence.What).OfType<Text>())
            .Concat(Bank.Questions
                .Select(question => question.Type)
                .OfType<AnswerType.Choice>()
                .SelectMany(choice => choice.Options)
                .Select(option => option.Text));

        Assert.All(texts, text =>
        {
            Assert.Contains(text.Zh, IsChinese);
            Assert.DoesNotContain(text.En, IsChinese);
        });
    }

    [Theory]
    [InlineData("C1-01", "yes", EvidenceNeed.Auto, true)]
    [InlineData("C1-06", "yes", EvidenceNeed.Optional, true)]
    [InlineData("C1-07", "5", EvidenceNeed.None, false)]
    [InlineData("C1-11", "yes", EvidenceNeed.Required, true)]
    [InlineData("C1-11", "no", EvidenceNeed.Required, false)]
    [InlineData("C2-01", "98", EvidenceNeed.Required, true)]
    [InlineData("C2-02", "NA", EvidenceNeed.Required, true)]
    [InlineData("C2-05", "100", EvidenceNeed.Required, false)]
    [InlineData("C2-05", "99.99", EvidenceNeed.Required, true)]
    [InlineData("C2-07", "B", EvidenceNeed.Required, false)]
    [InlineData("C2-07", "C", EvidenceNeed.Required, true)]
    [InlineData("C2-09", "A", EvidenceNeed.Required, true)]
    [InlineData("C2-09", "B", EvidenceNeed.Required, false)]
    [InlineData("C2-10", "C", EvidenceNeed.Optional, true)]
    [InlineData("C2-11", "A", EvidenceNeed.Required, false)]
    [InlineData("C2-11", "B", EvidenceNeed.Required, true)]
    [InlineData("C3-10", "yes", EvidenceNeed.Required, true)]
    [InlineData("C3-11", "no", EvidenceNeed.Required, false)]
    [InlineData("C3-12", "C", EvidenceNeed.Required, true)]
    [InlineData("C4-10", "90", EvidenceNeed.Auto, false)]
    public void Evidence_is_asked_for_where_the_rules_say_so(string id, string code, EvidenceNeed need, bool isOffered)
    {
        var question = ShippedCatalog.Question(id);
        var answer = Assert.IsType<AnswerReading.Accepted>(AnswerReader.Read(question, code)).Answer;

        Assert.Equal((need, isOffered), (question.Evidence.Need, question.Evidence.IsOffered(answer)));
    }

    private static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
