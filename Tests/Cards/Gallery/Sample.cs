using System.Diagnostics;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Tests.Catalogs;
using Wenming.Tests.Domain.Calendar;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>What cards are filled with: the shipped bank, answers to it, and contents as long and as odd as the product takes them.</summary>
internal static class Sample
{
    /// <summary>The longest name of a section or person that a roster takes.</summary>
    public const int LongestName = RosterFile.LongestName;

    private const string Sentence = "市自然资源和规划局2026年第一季度机关效能建设暨文明单位创建工作推进会会议纪要（第12号）";

    public static QuestionBank Bank => ShippedCatalog.Bank;

    public static Quarter Quarter { get; } = new(2026, 1);

    public static SelfCheckWindow Window { get; } = SelfCheckWindow.Of(Quarter, PublishedYears.Workdays, WindowRules.Default);

    public static DateTimeOffset SubmittedAt { get; } = PublishedYears.Beijing("2026-03-30", 16, 8);

    public static SectionId Section { get; } = new("耕地保护科");

    public static PersonId Member { get; } = new("00000000-0000-4000-8000-000000000303");

    public static SectionId LongSection { get; } = new(Words(LongestName));

    /// <summary>A name full of signs that Markdown and HTML would read.</summary>
    public static SectionId OddSection { get; } = new("1. *甲*_乙_[丙](http://x.cn)<b>丁</b>&amp;`戊`#己|庚~");

    /// <summary>Chinese words of exactly this many characters.</summary>
    public static string Words(int length) => string.Concat(Enumerable.Repeat(Sentence, (length / Sentence.Length) + 1))[..length];

    /// <summary>An answer to each question, the best or the worst.</summary>
    public static Dictionary<QuestionId, Answer> Answers(bool best) =>
        Bank.Questions.ToDictionary(question => question.Id, question => AnswerTo(question, best));

    public static Answer AnswerTo(Question question, bool best)
    {
        if (question.Type is AnswerType.Words words)
            return new Answer.Words(Words(words.MaxLength));
        var values = ValuesOf(question.Type, question.Scoring).OrderBy(answer => ShippedCatalog.Earned(question, answer) ?? 0).ToList();
        return best ? values[^1] : values[0];
    }

    public static ScoreExplanation Explanation(bool best) => ((ScoreOutcome.Computed)SelfScore.Compute(Bank, Answers(best))).Explanation;

    /// <summary>What ten members said, three of whom the question does not concern where it may be so.</summary>
    public static MemberSummary Members(Question question)
    {
        List<Answer> answers = [.. Enumerable.Range(0, 4).Select(_ => AnswerTo(question, true)), .. Enumerable.Range(0, 3).Select(_ => AnswerTo(question, false))];
        if (question.MayBeNotApplicable)
            answers.AddRange(Enumerable.Repeat(new Answer.NotApplicable(), 3));
        return MemberAnswers.Summarise(question, answers);
    }

    private static IEnumerable<Answer> ValuesOf(AnswerType type, ScoringRule scoring) => (type, scoring) switch
    {
        (AnswerType.YesNo, _) => [new Answer.YesNo(true), new Answer.YesNo(false)],
        (AnswerType.Scale5, _) => Enumerable.Range(1, 5).Select(place => new Answer.Scale(place)),
        (AnswerType.Choice choice, _) => choice.Options.Select(option => new Answer.Choice(option.Code)),
        (AnswerType.Number, ScoringRule.ByBand bands) => bands.Bands.Select(band => new Answer.Number(band.AtLeast)),
        (AnswerType.Number number, _) => [new Answer.Number(number.Max)],
        _ => throw new UnreachableException(),
    };
}
