using System.Globalization;
using Wenming.Domain.Questions;

namespace Wenming.Tests.Catalogs;

/// <summary>
/// The rule of every question, written down by hand from the prose of the appraisal standard: answer, points, and what the answer leads to
/// (提升 improvement item, 整改 rectification, 否决 veto, 限旗 flag bar). A dash stands for an answer that earns nothing because nothing is scored.
/// </summary>
public sealed class ShippedRulesTests
{
    private const string ScaleOf1 = "5=1 4=0.85 3=0.6,提升 2=0.3,整改 1=0,整改";
    private const string ScaleOf2 = "5=2 4=1.7 3=1.2,提升 2=0.6,整改 1=0,整改";
    private const string ScaleOf3 = "5=3 4=2.55 3=1.8,提升 2=0.9,整改 1=0,整改";
    private const string ScaleOf4 = "5=4 4=3.4 3=2.4,提升 2=1.2,整改 1=0,整改";

    public static TheoryData<string, string> Rules => new()
    {
        { "C1-01", "是=3 否=0,整改" },
        { "C1-02", "100=3 120.5=3 99.99=1.8 80=1.8 79.99=0,整改 0=0,整改" },
        { "C1-03", "95=2 100=2 94.99=1 85=1 84.99=0,整改" },
        { "C1-04", "90=2 89.99=1 75=1 74.99=0,提升" },
        { "C1-05", "A=3 B=2 C=1,提升 D=0,整改" },
        { "C1-06", "是=3 否=0,整改" },
        { "C1-07", ScaleOf3 },
        { "C1-08", "是=2 否=0,提升" },
        { "C1-09", "A=2 B=1.2,提升 C=0,整改" },
        { "C1-10", "是=2 否=0,整改" },
        { "C1-11", "否=- 是=-,整改,否决" },
        { "C2-01", "98=4 97.99=2.4 90=2.4 89.99=1.2,提升 80=1.2,提升 79.99=0,整改" },
        { "C2-02", "100=4 99.99=2.4,提升 98=2.4,提升 97.99=0,整改" },
        { "C2-03", ScaleOf3 },
        { "C2-04", "98=3 97.99=1.8,提升 95=1.8,提升 94.99=0,整改" },
        { "C2-05", "100=3 99.99=1.8,提升 95=1.8,提升 94.99=0,整改" },
        { "C2-06", "A=2 B=1.2 C=0,整改" },
        { "C2-07", "A=3 B=1.8,提升 C=0,整改" },
        { "C2-08", ScaleOf1 },
        { "C2-09", "A=1 B=0.6 C=0" },
        { "C2-10", "A=1 B=0.6 C=0,提升" },
        { "C2-11", "A=- B=-,整改,限旗 C=-,整改,否决" },
        { "C2-12", "办件慢=-" },
        { "C3-01", "是=3 否=0,整改" },
        { "C3-02", ScaleOf4 },
        { "C3-03", "A=3 B=1.8,提升 C=0,整改" },
        { "C3-04", ScaleOf3 },
        { "C3-05", "是=3 否=0,整改" },
        { "C3-06", "A=2 B=1,提升 C=0,整改" },
        { "C3-07", "0=3 1=1.8,提升 2=0.9,整改 3=0,整改 12=0,整改" },
        { "C3-08", "是=2 否=0,整改" },
        { "C3-09", "A=2 B=1.2,提升 C=0,整改" },
        { "C3-10", "无=- 有=-,整改,否决" },
        { "C3-11", "无=- 有=-,整改,否决" },
        { "C3-12", "A=- B=-,整改,限旗 C=-,整改,否决" },
        { "C4-01", ScaleOf4 },
        { "C4-02", ScaleOf4 },
        { "C4-03", ScaleOf3 },
        { "C4-04", "是=2 否=0,整改" },
        { "C4-05", "是=2 否=0,提升" },
        { "C4-06", ScaleOf2 },
        { "C4-07", ScaleOf2 },
        { "C4-08", ScaleOf3 },
        { "C4-09", ScaleOf2 },
        { "C4-10", "90=1 89.99=0.6,提升 80=0.6,提升 79.99=0,整改" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_answer_earns_and_leads_to_what_the_standard_says(string id, string prose)
    {
        var question = ShippedCatalog.Question(id);

        var told = prose.Split(' ').Select(rule => rule.Split('=')[0]).Select(typed => $"{typed}={Consequence(question, typed)}");

        Assert.Equal(prose, string.Join(' ', told));
    }

    [Fact]
    public void Every_question_of_the_bank_stands_in_the_table()
    {
        var inTable = Rules.Select(row => (string)row[0]);

        Assert.Equal(ShippedCatalog.Bank.Questions.Select(question => question.Id.Value), inTable);
    }

    private static string Consequence(Question question, string typed)
    {
        var answer = Assert.IsType<AnswerReading.Accepted>(AnswerReader.Read(question, typed)).Answer;
        var points = ShippedCatalog.Earned(question, answer)?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
        var followUp = question.FollowUps.FirstOrDefault(rule => rule.When.Holds(answer))?.Kind switch
        {
            null => string.Empty,
            FollowUpKind.Improvement => ",提升",
            _ => ",整改",
        };
        var effect = question.Effects.FirstOrDefault(rule => rule.When.Holds(answer))?.Effect switch
        {
            null => string.Empty,
            AnswerEffect.Veto => ",否决",
            _ => ",限旗",
        };
        return points + followUp + effect;
    }
}
