using System.Diagnostics;
using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>The lines of an explanation: one a question, and one for each answer that verification changed.</summary>
internal static class WhyLines
{
    private const int MostChanges = 8;

    /// <summary>Characters of reasons and evidence in a line that verification changed: it says twice as much. The whole reason stands with the changes.</summary>
    private const int LongestReason = 60;

    /// <summary>A criterion's sum.</summary>
    public static string Arithmetic(CriterionExplanation criterion, Language language) => StandingsTexts.WhyCriterion.In(
        language,
        criterion.Criterion.Id,
        criterion.Criterion.Name.In(language),
        Plain(criterion.Criterion.Points),
        Plain(criterion.Score.Earned),
        Plain(criterion.Score.Applicable),
        criterion.Score.Value.Cut());

    /// <summary>A criterion line by line.</summary>
    public static IEnumerable<CardElement> Of(WhyView view, CriterionExplanation criterion, Language language)
    {
        yield return Card.Subheading(Arithmetic(criterion, language));
        if (view.Verified is not null)
            yield return Card.Quiet(StandingsTexts.WhyByVerified.In(language));
        foreach (var line in criterion.Lines)
        {
            yield return new TextBlock(StandingsTexts.WhyLine.In(language, line.Question.Id, AnswerOf(line, language), Earned(line, language)))
            {
                Separator = true,
                Spacing = "small",
            };
            yield return Card.Quiet(string.Join(language == Language.Chinese ? "；" : "; ", Details(view, line, language)));
        }
    }

    /// <summary>What verification changed: declared, verified, what that cost or gave, and why.</summary>
    public static IEnumerable<CardElement> Changes(WhyView view, VerifiedScore verified, Language language)
    {
        var before = view.Explanation.Lines.ToDictionary(line => line.Question.Id);
        var changed = verified.Explanation.Lines.Where(line => view.Findings.ContainsKey(line.Question.Id)).ToList();
        yield return Card.Subheading(
            changed.Count == 0 ? StandingsTexts.WhyNothingChanged.In(language) : StandingsTexts.WhyChanges.In(language, changed.Count));
        foreach (var line in changed.Take(MostChanges))
        {
            var isFalse = view.Findings[line.Question.Id] is Finding.KnowinglyFalse;
            var declared = before[line.Question.Id];
            var answer = isFalse ? StandingsTexts.WhyFalse.In(language) : AnswerOf(line, language);
            var words = StandingsTexts.WhyChange.In(
                language, line.Question.Id, AnswerOf(declared, language), answer, PointsOf(declared, language), PointsOf(line, language));
            yield return new TextBlock(words) { Separator = true, Spacing = "small" };
            yield return Card.Quiet(StandingsTexts.WhyBecause.In(language, Markdown.Escape(ReasonOf(view.Findings[line.Question.Id]))));
        }

        if (changed.Count > MostChanges)
            yield return Card.Quiet(StandingsTexts.WhyMoreChanges.In(language, changed.Count - MostChanges));
    }

    /// <summary>A number with all its digits and no trailing zero.</summary>
    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string AnswerOf(ScoreLine line, Language language) =>
        Markdown.Escape(line.Answer is { } given ? AnswerWords.Of(line.Question, given, language) : StandingsTexts.WhyNoAnswer.In(language));

    private static string PointsOf(ScoreLine line, Language language) =>
        line.Points is { } points ? Plain(points) : StandingsTexts.None.In(language);

    private static string ReasonOf(Finding finding) => finding switch
    {
        Finding.Changed changed => changed.Reason,
        Finding.KnowinglyFalse isFalse => isFalse.Reason,
        _ => throw new UnreachableException(),
    };

    private static string Earned(ScoreLine line, Language language) => line.Reason switch
    {
        ScoreReason.NotApplicable => StandingsTexts.WhyNotApplicable.In(language),
        ScoreReason.Unscored => StandingsTexts.WhyUnscored.In(language),
        var reason => StandingsTexts.WhyPoints.In(language, Plain(line.Points ?? 0), Plain(line.MaxPoints), Rule(line.Question, reason, language)),
    };

    private static string Rule(Question question, ScoreReason reason, Language language) => reason switch
    {
        ScoreReason.ByScale scale => StandingsTexts.ByScale.In(language, scale.Place, Plain(scale.Factor)),
        ScoreReason.ByBand { AtLeast: { } low, Below: { } high } => StandingsTexts.ByBandBetween.In(language, Plain(low), Plain(high)),
        ScoreReason.ByBand { AtLeast: { } low } => StandingsTexts.ByBandTop.In(language, Plain(low)),
        ScoreReason.ByBand { Below: { } high } => StandingsTexts.ByBandBottom.In(language, Plain(high)),
        ScoreReason.FoundFalse => StandingsTexts.ByFalse.In(language),
        ScoreReason.ByCode code => StandingsTexts.ByCode.In(language, CodeWords(question, code.Code, language)),
        _ => throw new UnreachableException(),
    };

    private static string CodeWords(Question question, string code, Language language) => question.Type is AnswerType.YesNo words
        ? (code == "yes" ? words.Yes : words.No).In(language)
        : code;

    private static IEnumerable<string> Details(WhyView view, ScoreLine line, Language language)
    {
        yield return line.Question.Text.In(language);
        var most = int.MaxValue;
        if (view.Findings.TryGetValue(line.Question.Id, out var finding))
        {
            most = LongestReason;
            var declared = view.Explanation.Lines.First(one => one.Question.Id == line.Question.Id);
            yield return StandingsTexts.WhyDeclared.In(
                language, AnswerOf(declared, language), Markdown.Escape(Shortened.To(ReasonOf(finding), most)));
        }

        if (line.FollowUp is { } followUp)
            yield return (followUp == FollowUpKind.Mandatory ? StandingsTexts.Mandatory : StandingsTexts.Improvement).In(language);
        if (line.Effect is { } effect)
            yield return (effect == AnswerEffect.Veto ? StandingsTexts.Veto : StandingsTexts.FlagBar).In(language);
        if (view.Evidence.TryGetValue(line.Question.Id, out var evidence))
            yield return StandingsTexts.Evidence.In(language, Markdown.Escape(Shortened.To(evidence, most)));
        if (view.Reasons.TryGetValue(line.Question.Id, out var reason))
            yield return StandingsTexts.Reason.In(language, reason.Suggested, Markdown.Escape(Shortened.To(reason.Reason, most)));
    }
}
