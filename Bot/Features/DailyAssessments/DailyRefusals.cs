using System.Diagnostics;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Wording;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>Why something is not taken, as a sentence.</summary>
internal static class DailyRefusals
{
    private const int MostNames = 5;

    /// <summary>A step with an entry.</summary>
    public static Text Of(DailyRefusal refusal) => refusal switch
    {
        DailyRefusal.NotAllowed => DailyTexts.NotAllowed,
        DailyRefusal.OwnSection => DailyTexts.OwnSection,
        DailyRefusal.SamePerson => DailyTexts.SamePerson,
        DailyRefusal.WaitsForProposer => DailyTexts.WaitsForProposer,
        DailyRefusal.NotProposer => DailyTexts.NotProposer,
        DailyRefusal.Decided => DailyTexts.Decided,
        DailyRefusal.NothingAlike => DailyTexts.NothingAlike,
        DailyRefusal.Closed => DailyTexts.ClosedToDecide,
        _ => throw new UnreachableException(),
    };

    /// <summary>A proposal.</summary>
    public static string Of(DailyProposalRefusal refusal, DailyProposal proposal, IReadOnlyList<string> named, Language language) => refusal switch
    {
        DailyProposalRefusal.OnRecord => DailyTexts.OnRecord.In(language, proposal.Kind.Text.In(language)),
        DailyProposalRefusal.NotAllowed => DailyTexts.NotProposable.In(language, proposal.Kind.Text.In(language)),
        DailyProposalRefusal.NotYet => DailyTexts.NotYet.In(language, QuarterWords.Of(proposal.FactOn, language)),
        DailyProposalRefusal.Closed => DailyTexts.YearClosed.In(language, proposal.FactOn.Year),
        DailyProposalRefusal.NoFact => DailyTexts.NoFact.In(language),
        DailyProposalRefusal.NoBasis => DailyTexts.NoBasis.In(language),
        DailyProposalRefusal.TooLong => DailyTexts.TooLong.In(
            language, DailyEntry.LongestText, Typed.Length(proposal.Fact), Typed.Length(proposal.Basis)),
        DailyProposalRefusal.NamesPeople => DailyTexts.NamesPeople.In(language, NameWords.Of(named, MostNames, language)),
        _ => throw new UnreachableException(),
    };
}
