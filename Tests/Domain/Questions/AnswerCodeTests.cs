using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Domain.Questions;

/// <summary>A stored code is read back exactly; what no answer of the question ever wrote is none.</summary>
public sealed class AnswerCodeTests
{
    [Theory]
    [InlineData("C1-06", "yes")]
    [InlineData("C1-06", "no")]
    [InlineData("C1-07", "1")]
    [InlineData("C1-07", "5")]
    [InlineData("C2-01", "98.5")]
    [InlineData("C2-01", "0")]
    [InlineData("C2-01", "100")]
    [InlineData("C2-02", "NA")]
    [InlineData("C4-03", "NA")]
    [InlineData("C2-06", "C")]
    [InlineData("C2-12", "排队时间长。")]
    [InlineData("C2-12", "NA")]
    public void A_code_is_read_back_as_the_answer_that_wrote_it(string question, string code)
    {
        var answer = AnswerReader.FromCode(ShippedCatalog.Question(question), code);

        Assert.Equal(code, answer?.Code);
        if (question != "C2-12")
            Assert.Equal(new AnswerReading.Accepted(answer!), AnswerReader.Read(ShippedCatalog.Question(question), code));
    }

    [Theory]
    [InlineData("C1-06", "是")]
    [InlineData("C1-06", "Yes")]
    [InlineData("C1-06", "NA")]
    [InlineData("C1-07", "0")]
    [InlineData("C1-07", "6")]
    [InlineData("C1-07", "4分")]
    [InlineData("C1-07", "４")]
    [InlineData("C2-01", "100.01")]
    [InlineData("C2-01", "-1")]
    [InlineData("C2-01", "98%")]
    [InlineData("C2-01", "1,5")]
    [InlineData("C2-01", "1e1")]
    [InlineData("C2-01", "")]
    [InlineData("C2-01", "NA")]
    [InlineData("C2-06", "D")]
    [InlineData("C2-06", "a")]
    public void What_no_answer_of_the_question_wrote_is_none(string question, string code) =>
        Assert.Null(AnswerReader.FromCode(ShippedCatalog.Question(question), code));

    [Fact]
    public void Words_longer_than_the_question_takes_are_none()
    {
        var question = ShippedCatalog.Question("C2-12");

        Assert.NotNull(AnswerReader.FromCode(question, string.Concat(Enumerable.Repeat("𠮷", 200))));
        Assert.Null(AnswerReader.FromCode(question, string.Concat(Enumerable.Repeat("𠮷", 201))));
    }

    [Fact]
    public void A_number_with_more_decimals_than_the_question_takes_is_none() =>
        Assert.Null(AnswerReader.FromCode(ShippedCatalog.Question("C3-07"), "1.5"));

    [Fact]
    public void Every_option_of_every_question_is_read_back()
    {
        foreach (var question in ShippedCatalog.Bank.Questions)
        {
            foreach (var option in (question.Type as AnswerType.Choice)?.Options ?? [])
                Assert.Equal(new Answer.Choice(option.Code), AnswerReader.FromCode(question, option.Code));
        }
    }
}
