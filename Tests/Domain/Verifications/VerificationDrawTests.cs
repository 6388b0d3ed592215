using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Domain.Verifications;

/// <summary>Rules.md 2, “What is verified”.</summary>
public sealed class VerificationDrawTests
{
    private static readonly QuestionBank Bank = ShippedCatalog.Bank;

    [Fact]
    public void Every_question_that_can_veto_or_bar_is_looked_at()
    {
        var draw = Draw("2026Q1|S1", Declared());

        Assert.Equal(
            ["C1-11", "C2-11", "C3-10", "C3-11", "C3-12"],
            draw.Questions.Where(one => one.Reason == DrawReason.Veto).Select(one => one.Question.Value));
    }

    [Fact]
    public void Every_piece_of_evidence_is_looked_at()
    {
        var declared = Declared();
        declared[new("C2-08")] = declared[new("C2-08")] with { HasEvidence = true };

        var draw = Draw("2026Q1|S1", declared);

        Assert.Contains(new DrawnQuestion(new("C2-08"), DrawReason.Evidence), draw.Questions);
        var required = Bank.Questions.Where(one => one.Effects.Count == 0 && one.Evidence.IsRequired(declared[one.Id].Answer)).ToList();
        Assert.NotEmpty(required);
        Assert.All(required, one => Assert.Contains(new DrawnQuestion(one.Id, DrawReason.Evidence), draw.Questions));
    }

    [Fact]
    public void Every_overwritten_figure_is_looked_at()
    {
        var declared = Declared();
        declared[new("C1-02")] = declared[new("C1-02")] with { IsOverwritten = true };

        Assert.Contains(new DrawnQuestion(new("C1-02"), DrawReason.Overwritten), Draw("2026Q1|S1", declared).Questions);
    }

    [Fact]
    public void At_least_a_fifth_of_the_rest_is_drawn_at_random()
    {
        var draw = Draw("2026Q1|S1", Declared());

        var chosen = draw.Questions.Count(one => one.Reason == DrawReason.Random);
        var rest = 45 - draw.Questions.Count(one => one.Reason != DrawReason.Random);
        Assert.InRange(chosen, 0.2m * rest, (0.2m * rest) + 1);
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_seed_something_else()
    {
        var declared = Declared();

        Assert.Equal(Draw("a", declared).Questions, Draw("a", declared).Questions);
        Assert.NotEqual(Draw("a", declared).Questions, Draw("b", declared).Questions);
    }

    [Fact]
    public void Over_many_seeds_chance_reaches_every_question_of_the_rest()
    {
        var declared = Declared();

        var drawn = Enumerable.Range(0, 300).SelectMany(seed => Draw($"seed {seed}", declared).Questions).Select(one => one.Question).ToHashSet();

        Assert.Equal(45, drawn.Count);
    }

    [Fact]
    public void Whatever_is_declared_nothing_is_drawn_twice_and_the_order_is_the_banks() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number =>
        {
            var chance = new Random(number);
            var declared = Declared().Where(_ => chance.Next(4) > 0).ToDictionary(
                pair => pair.Key, pair => pair.Value with { HasEvidence = chance.Next(5) == 0, IsOverwritten = chance.Next(5) == 0 });
            var draw = Draw(number.ToString(System.Globalization.CultureInfo.InvariantCulture), declared);
            var order = Bank.Questions.Select(one => one.Id).Where(draw.Questions.Select(one => one.Question).Contains).ToList();
            var rest = declared.Count - draw.Questions.Count(one => one.Reason != DrawReason.Random);
            return draw.Questions.Select(one => one.Question).SequenceEqual(order)
                && draw.Questions.All(one => declared.ContainsKey(one.Question))
                && draw.Questions.Count(one => one.Reason == DrawReason.Random) * 5 >= rest;
        }).QuickCheckThrowOnFailure();

    private static VerificationDraw Draw(string seed, IReadOnlyDictionary<QuestionId, DeclaredAnswer> declared) =>
        VerificationDraw.Of(Bank, declared, seed, VerificationRules.Default);

    private static Dictionary<QuestionId, DeclaredAnswer> Declared() =>
        Bank.Questions.ToDictionary(question => question.Id, question => new DeclaredAnswer(BestAnswers.To(question), false, false));
}
