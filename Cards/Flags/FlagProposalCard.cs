using System.Diagnostics;
using System.Globalization;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Flags;
using Wenming.Domain.Scores;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Flags;

/// <summary>The proposal with every reason for and against, in order, ties shown; for leaders with the decision.</summary>
public static class FlagProposalCard
{
    /// <summary>Eligible sections that are listed and can be chosen on the card; others are typed.</summary>
    public const int MostEligible = 8;

    private const int MostOthers = 8;
    private const int LongestName = 20;
    private const int LongestAgainst = 120;

    /// <summary>The card.</summary>
    /// <param name="view">The flag.</param>
    /// <param name="notice">What happened.</param>
    /// <param name="isRefusal">Whether something was not accepted.</param>
    /// <param name="language">The language of the card.</param>
    public static AdaptiveCard Build(FlagProposalView view, string? notice, bool isRefusal, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var said = notice is null ? null : Markdown.Escape(notice);
        return Card.Of(
            language,
            [
                Card.Heading(FlagTexts.ProposalTitle.In(language, QuarterWords.Of(view.Window.Quarter, language))),
                said is null ? null : isRefusal ? Card.Warning(said) : Card.Confirmation(said),
                .. Decision(view, language),
                .. view.Case.IsReady ? Proposal(view, language) : [new TextBlock(FlagTexts.TooEarlyNote.In(language, QuarterWords.Of(view.Window.VerifiedBy, language)))],
                .. view.MayDecide ? Choice(view, language) : [],
                Card.Subheading(FlagTexts.Title.In(language)),
                .. FlagCard.Now(view.History, language),
            ]);
    }

    private static IEnumerable<CardElement> Decision(FlagProposalView view, Language language)
    {
        if (view.Case.Decision is not { } decision)
            yield break;
        var winners = FlagWords.Winners(decision.Choice.Winners, language);
        if (decision.AnnouncedAt is { } at)
        {
            yield return Card.Confirmation(FlagTexts.Announced.In(language, Markdown.Escape(winners), Markdown.Escape(view.Decider), QuarterWords.Of(at, language)));
        }
        else if (decision is { Stands: false, Withdrawal: { } withdrawal })
        {
            yield return Card.Warning(FlagTexts.WithdrawnNote.In(language, Markdown.Escape(view.Withdrawer), Markdown.Escape(withdrawal.Reason)));
        }
        else if (view.Case.IsOutOfDate)
        {
            var changes = FlagWords.Changes(decision.Basis, view.Case.Basis, language);
            yield return Card.Warning(FlagTexts.OutOfDate.In(language, Markdown.Escape(changes), Markdown.Escape(winners)));
        }
        else
        {
            yield return Card.Confirmation(FlagTexts.Decided.In(language, Markdown.Escape(winners), Markdown.Escape(view.Decider), QuarterWords.Of(decision.At, language)));
        }

        yield return new TextBlock(FlagTexts.Because.In(language, Markdown.Escape(FlagWords.PublicReason(decision, language)))) { Spacing = "small" };
    }

    private static IEnumerable<CardElement> Proposal(FlagProposalView view, Language language)
    {
        // What was announced rests on the figures of that time, not on those of today.
        if (view.Case.Decision is { IsAnnounced: true, Basis: var basis })
        {
            yield return Card.Quiet(FlagTexts.AtThatTime.In(language)) with { Spacing = "medium" };
            foreach (var figure in basis.Figures.Where(figure => figure.Rank is not null).Take(MostEligible))
                yield return Line(figure.Rank!.Value, figure.Section.Value, figure.Value!.Value, figure.Verified!.Value, figure.Daily, language);
            yield break;
        }

        var proposal = view.Case.Proposal;
        yield return new TextBlock(FlagTexts.ProposalIntro.In(language, proposal.Flags, proposal.Eligible.Count)) { Spacing = "medium" };
        if (proposal.Eligible.Count == 0)
            yield return new TextBlock(FlagTexts.NobodyEligible.In(language));
        else
            yield return Card.Subheading(FlagTexts.EligibleTitle.In(language));
        foreach (var ranked in proposal.Eligible.Take(MostEligible))
        {
            foreach (var line in Eligible(ranked, proposal.Flags, view.Case.Rules, language))
                yield return line;
        }

        if (proposal.Eligible.Count > MostEligible)
            yield return Card.Quiet(FlagTexts.MoreEligible.In(language, proposal.Eligible.Count - MostEligible)) with { Spacing = "small" };
        foreach (var line in Others(proposal, language))
            yield return line;
    }

    private static IEnumerable<CardElement> Eligible(RankedCandidate ranked, int flags, FlagRules rules, Language language)
    {
        var candidate = ranked.Candidate;
        var line = Line(ranked.Rank, candidate.Section.Value, ranked.Value, candidate.Verified!.Value, candidate.Daily, language);
        yield return ranked.Rank <= flags ? line with { Text = FlagTexts.ProposedMark.In(language, line.Text) } : line;
        var (criterion, least) = candidate.Criteria.MinBy(one => one.Value);
        yield return Small(FlagTexts.For.In(
            language,
            candidate.Verified.Value.Cut(),
            rules.LeastVerified,
            FlagTexts.CriterionValue.In(language, criterion, least.Cut()),
            rules.LeastCriterion));
        if (ranked.Tie is { } tie)
            yield return Small(Of(tie, language));
    }

    private static IEnumerable<CardElement> Others(FlagProposal proposal, Language language)
    {
        if (proposal.Others.Count == 0)
            yield break;
        yield return Card.Subheading(FlagTexts.OthersTitle.In(language));
        foreach (var (candidate, obstacles) in proposal.Others.OrderBy(other => other.Obstacles.Count).ThenBy(other => other.Candidate.Section.Value, StringComparer.Ordinal).Take(MostOthers))
        {
            var (name, against) = (Name(candidate.Section.Value), Shortened.To(FlagWords.Of(obstacles, language), LongestAgainst));
            yield return Small(candidate.Verified is { } verified
                ? FlagTexts.AgainstValue.In(language, name, verified.Cut(), Score.FromDecimal(candidate.Daily).Cut(), against)
                : FlagTexts.AgainstTitle.In(language, name, against));
        }

        if (proposal.Others.Count > MostOthers)
            yield return Card.Quiet(FlagTexts.MoreOthers.In(language, proposal.Others.Count - MostOthers)) with { Spacing = "small" };
    }

    private static IEnumerable<CardElement> Choice(FlagProposalView view, Language language)
    {
        if (view.Case.Decision is { IsAnnounced: true })
        {
            yield return Card.Quiet(FlagTexts.WithdrawHint.In(language)) with { Spacing = "medium" };
            yield break;
        }

        if (!view.Case.IsReady)
            yield break;
        var eligible = view.Case.Proposal.Eligible;
        if (eligible.Count > 0)
        {
            yield return new InputChoiceSet
            {
                Id = FlagPress.WinnersInput,
                Label = FlagTexts.WinnersLabel.In(language, view.Case.Proposal.Flags),
                Style = "expanded",
                IsMultiSelect = true,
                Choices = [.. eligible.Take(MostEligible).Select((ranked, place) => new InputChoice(Shortened.To(ranked.Candidate.Section.Value, LongestName), Place(place)))],
                Value = string.Join(',', eligible.Take(MostEligible).Select((ranked, place) => (ranked, place)).Where(one => one.ranked.Rank <= view.Case.Proposal.Flags).Select(one => Place(one.place))),
            };
        }

        yield return new InputText
        {
            Id = FlagPress.ReasonInput,
            Label = FlagTexts.ReasonLabel.In(language),
            Placeholder = FlagTexts.NoSecrets.In(language),
            MaxLength = FlagChoice.LongestReason * 2,
            IsMultiline = true,
        };
        yield return Card.Buttons(
            eligible.Count > 0 ? new FlagPress(view.Window.Quarter, false, view.Shown).ToCommand().ToAction(FlagTexts.DecideButton.In(language), "positive") : null,
            new FlagPress(view.Window.Quarter, true, view.Shown).ToCommand().ToAction(FlagTexts.VacantButton.In(language)));
        yield return Card.Quiet(FlagTexts.TypedHint.In(language));
    }

    private static TextBlock Line(int rank, string section, Score value, Score verified, decimal daily, Language language) => new(FlagTexts.EligibleLine.In(
        language, rank, Name(section), value.Cut(), verified.Cut(), Score.FromDecimal(daily).Cut()))
    { Spacing = "small" };

    private static string Of(FlagTie tie, Language language) => (tie switch
    {
        FlagTie.Performance => FlagTexts.TiePerformance,
        FlagTie.Daily => FlagTexts.TieDaily,
        FlagTie.MandatoryOpened => FlagTexts.TieMandatory,
        FlagTie.DaysOverdue => FlagTexts.TieOverdue,
        FlagTie.Joint => FlagTexts.TieJoint,
        _ => throw new UnreachableException(),
    }).In(language);

    private static string Name(string section) => Markdown.Escape(Shortened.To(section, LongestName));

    private static TextBlock Small(string words) => new(words) { Size = "small", Spacing = "none" };

    private static string Place(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
