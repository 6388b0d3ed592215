using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Rehearsals;

/// <summary>Two reckonings that know nothing of each other come to the same, to the last digit, whatever a section answers.</summary>
public sealed class OwnReckoningTests
{
    [Fact]
    public void S_of_any_sheet_is_the_same() => Prop.ForAll(Sheets, codes =>
    {
        var computed = (ScoreOutcome.Computed)SelfScore.Compute(ShippedCatalog.Bank, Answers(codes));
        return computed.Explanation.Self.ToString() == OwnReckoning.Sum(OwnReckoning.Criteria(codes)).ToString();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void V_of_any_findings_is_the_same() => Prop.ForAll(Sheets, Sheets, Gen.Choose(0, int.MaxValue).ToArbitrary(), (declared, right, number) =>
    {
        var chance = new Random(number);
        var findings = new Dictionary<QuestionId, Finding>();
        foreach (var question in declared.Keys.Where(_ => chance.Next(3) == 0))
        {
            findings[new QuestionId(question)] = chance.Next(3) switch
            {
                0 => new Finding.Confirmed(),
                1 => new Finding.KnowinglyFalse("理由"),
                _ => new Finding.Changed(AnswerReader.FromCode(ShippedCatalog.Question(question), right[question])!, "理由"),
            };
        }

        var daysLate = chance.Next(0, 8);
        var verified = VerifiedScore.Of(ShippedCatalog.Bank, Answers(declared), findings, daysLate, LatenessRules.Default)!;

        var codes = declared.ToDictionary(pair => pair.Key, pair => findings.GetValueOrDefault(new QuestionId(pair.Key)) is Finding.Changed ? right[pair.Key] : pair.Value);
        var foundFalse = findings.Where(pair => pair.Value is Finding.KnowinglyFalse).Select(pair => pair.Key.Value).ToList();
        var own = OwnReckoning.Sum(OwnReckoning.Criteria(codes, foundFalse)) - Math.Min(5, daysLate);
        return verified.Value.ToString() == (own < 0 ? 0 : own).ToString();
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<Dictionary<string, string>> Sheets => Gen.Choose(0, int.MaxValue).Select(number =>
    {
        var chance = new Random(number);
        return ShippedCatalog.Bank.Questions.ToDictionary(question => question.Id.Value, question => Code(question, chance));
    }).ToArbitrary();

    private static string Code(Question question, Random chance)
    {
        if (question.MayBeNotApplicable && chance.Next(4) == 0)
            return "NA";
        return question.Type switch
        {
            AnswerType.YesNo => chance.Next(2) == 0 ? "yes" : "no",
            AnswerType.Scale5 => chance.Next(1, 6).ToString(CultureInfo.InvariantCulture),
            AnswerType.Choice choice => choice.Options[chance.Next(choice.Options.Count)].Code,
            AnswerType.Number => chance.Next(3) == 0 ? chance.Next(0, 5).ToString(CultureInfo.InvariantCulture) : chance.Next(75, 101).ToString(CultureInfo.InvariantCulture),
            _ => "文字",
        };
    }

    private static Dictionary<QuestionId, Answer> Answers(Dictionary<string, string> codes) =>
        codes.ToDictionary(pair => new QuestionId(pair.Key), pair => AnswerReader.FromCode(ShippedCatalog.Question(pair.Key), pair.Value)!);
}
