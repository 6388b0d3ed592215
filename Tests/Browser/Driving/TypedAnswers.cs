using System.Text.RegularExpressions;

namespace Wenming.Tests.Browser.Driving;

/// <summary>Goes through a walk as a person does who only types: reads the question and answers it.</summary>
internal static partial class TypedAnswers
{
    private const int MostSteps = 100;

    /// <summary>Answers until nothing is asked any more; takes what the members' median suggests.</summary>
    public static async Task TypeAnswersAsync(this ChatPage page, Answers answers)
    {
        for (var step = 0; AnswerTo(await page.ReadAsync(), answers) is { } words; step++)
        {
            Assert.True(step < MostSteps, $"After {MostSteps} answers it is still asked: {await page.ReadAsync()}");
            await page.SayAsync(words);
        }
    }

    private static string? AnswerTo(string asked, Answers answers)
    {
        if (Evidence().IsMatch(asked))
            return Answers.Evidence;
        if (asked.Contains("请写理由", StringComparison.Ordinal))
            return "按检查记录填写。";
        if (Question().Match(asked) is { Success: true } question)
            return asked.Contains("建议：", StringComparison.Ordinal) ? "同意" : answers.TypedFor(question.Groups[1].Value);
        return ShortText().IsMatch(asked) ? "办件全部按时办结。" : null;
    }

    [GeneratedRegex(@"\[\d+/\d+\] (C\d-\d\d) ")]
    private static partial Regex Question();

    [GeneratedRegex(@"C\d-\d\d 请写佐证：")]
    private static partial Regex Evidence();

    [GeneratedRegex("(成绩|差距)（200字以内")]
    private static partial Regex ShortText();
}
