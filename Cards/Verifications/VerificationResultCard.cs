using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Scores;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>What the section is told: S, V, every change with its reason, until when it may appeal.</summary>
public static class VerificationResultCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(VerificationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var verification = result.Verification;
        return Card.Of(
            language,
            [
                Card.Heading(VerificationElements.Title(VerificationTexts.ResultTitle, result, language)),
                verification.Waiver is { } waiver ? Card.Warning(VerificationTexts.Waived.In(language, Markdown.Escape(waiver.Reason))) : null,
                .. verification.IsConcluded ? Concluded(result, language) : [],
                result.AppealUntil is { } day ? Card.Quiet(VerificationTexts.AppealHint.In(language, QuarterWords.Of(day, language))) : null,
                .. verification.Appeal is { } appeal ? [VerificationElements.AppealLine(appeal, result.DecideBy, language)] : Array.Empty<CardElement>(),
            ]);
    }

    private static IEnumerable<CardElement> Concluded(VerificationResult result, Language language)
    {
        yield return VerificationElements.Scores(result, VerificationTexts.VerifiedFact, language);
        if (result is { Self: { } self, Verified: { } verified } && verified.IsFarFrom(self, VerificationRules.Default))
        {
            var gap = self - verified.Value;
            yield return Card.Warning(VerificationTexts.GapTold.In(
                language, (gap < Score.Zero ? -gap : gap).Cut(), VerificationRules.Default.GapToTell));
        }

        foreach (var element in VerificationElements.Changes(result, language))
            yield return element;
    }
}
