using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Verifications;

/// <summary>The overview of a verification for the inspector: what is left, S and V so far, every change, the button that concludes.</summary>
public static class VerificationOverviewCard
{
    private const int MostRemaining = 12;

    /// <summary>The card, before and after concluding.</summary>
    public static AdaptiveCard Build(VerificationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var verification = result.Verification;
        var drawn = verification.Draw.Questions.Count;
        return Card.Of(
            language,
            [
                Card.Heading(VerificationElements.Title(VerificationTexts.OverviewTitle, result, language)),
                result.Notice is { } notice ? Card.Warning(notice) : null,
                Card.Quiet(VerificationTexts.Progress.In(language, drawn - verification.Open.Count, drawn)),
                VerificationElements.Scores(result, verification.IsConcluded ? VerificationTexts.VerifiedFact : VerificationTexts.VerifiedSoFar, language),
                result.Verified is null ? Card.Warning(VerificationTexts.NothingApplicable.In(language)) : null,
                .. VerificationElements.Changes(result, language),
                .. State(verification, language),
                .. Buttons(result, language),
            ]);
    }

    private static IEnumerable<CardElement> State(Verification verification, Language language)
    {
        if (verification.Conclusion is { } end)
            yield return Card.Confirmation(VerificationTexts.Concluded.In(language, QuarterWords.Of(end.At, language)));
        else if (verification.Waiver is { } waiver)
            yield return Card.Warning(VerificationTexts.Waived.In(language, Markdown.Escape(waiver.Reason)));
        else if (verification.Open is { Count: > 0 } open)
            yield return new TextBlock(VerificationTexts.Remaining.In(
                language, NameWords.Of([.. open.Select(one => one.Question.Value)], MostRemaining, language)));
        if (verification.Appeal is { } appeal)
            yield return VerificationElements.AppealLine(appeal, null, language);
    }

    private static IEnumerable<CardElement> Buttons(VerificationResult result, Language language)
    {
        var verification = result.Verification;
        if (verification.IsOver)
            yield break;
        var back = new VerificationPageCommand(result.Quarter, result.Section, result.Revision, -1, 0).ToCommand().ToAction(VerificationTexts.BackToPages.In(language));
        if (verification.Open.Count > 0 || result.Verified is null)
        {
            yield return Card.Buttons(back);
            yield break;
        }

        yield return Card.Quiet(VerificationTexts.ConcludeHint.In(language));
        yield return Card.Buttons(
            back,
            new VerificationConcludeCommand(result.Quarter, result.Section, result.Revision).ToCommand().ToAction(VerificationTexts.Conclude.In(language), "positive"));
    }
}
