using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>What the overview and the result have in common.</summary>
internal static class VerificationElements
{
    private const int MostChanges = 12;

    public static string Title(Text title, VerificationResult result, Language language) =>
        title.In(language, Markdown.Escape(result.Section.Value), QuarterWords.Of(result.Quarter, language));

    public static FactSet Scores(VerificationResult result, Text label, Language language)
    {
        List<Fact> facts = [];
        if (result.Self is { } self)
            facts.Add(new(VerificationTexts.SelfFact.In(language), self.Cut()));
        if (result.Verified is { } verified)
        {
            if (verified.DaysLate > 0)
                facts.Add(new(VerificationTexts.LateFact.In(language), VerificationTexts.LateWords.In(language, verified.LatePoints, verified.DaysLate)));
            facts.Add(new(label.In(language), verified.Value.Cut()));
        }

        return new FactSet(facts);
    }

    public static IEnumerable<CardElement> Changes(VerificationResult result, Language language)
    {
        List<(Question Question, RecordedFinding Recorded)> changes =
        [
            .. result.Bank.Questions
                .Where(question => result.Verification.Findings.GetValueOrDefault(question.Id.Value) is { Finding: not Finding.Confirmed })
                .Select(question => (question, result.Verification.Findings[question.Id.Value])),
        ];
        if (changes.Count == 0)
        {
            if (result.Verification.Findings.Count > 0)
                yield return new TextBlock(VerificationTexts.NoChanges.In(language));
            yield break;
        }

        yield return Card.Subheading(VerificationTexts.ChangesHeading.In(language));
        foreach (var (question, recorded) in changes.Take(MostChanges))
            yield return new TextBlock(ChangeWords(question, recorded, language)) { Spacing = "small" };
        if (changes.Count > MostChanges)
            yield return Card.Quiet(VerificationTexts.AndMoreChanges.In(language, changes.Count - MostChanges));
    }

    private static string ChangeWords(Question question, RecordedFinding recorded, Language language)
    {
        var declared = Markdown.Escape(AnswerWords.ShortOf(question, recorded.Declared, language));
        return recorded.Finding switch
        {
            Finding.Changed changed => VerificationTexts.ChangeLine.In(
                language, question.Id, declared, Markdown.Escape(AnswerWords.ShortOf(question, changed.Answer, language)), Markdown.Escape(changed.Reason)),
            Finding.KnowinglyFalse isFalse => VerificationTexts.FalseLine.In(language, question.Id, declared, Markdown.Escape(isFalse.Reason)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static TextBlock AppealLine(Appeal appeal, DateOnly? decideBy, Language language) => new(appeal.Decision switch
    {
        { IsUpheld: true } decision => VerificationTexts.AppealUpheld.In(language, Markdown.Escape(decision.Reason)),
        { } decision => VerificationTexts.AppealRejected.In(language, Markdown.Escape(decision.Reason)),
        null => VerificationTexts.AppealOpen.In(
            language, Markdown.Escape(appeal.Reason), decideBy is { } day ? QuarterWords.Of(day, language) : "…"),
    });
}
