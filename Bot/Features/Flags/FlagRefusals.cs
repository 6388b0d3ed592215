using System.Diagnostics;
using Wenming.Cards.Flags;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Flags;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Flags;

/// <summary>Why a step is not taken, as a sentence.</summary>
internal static class FlagRefusals
{
    public static string Of(FlagRefusal why, FlagCase of, SelfCheckWindow window, string reason, Language language)
    {
        var quarter = QuarterWords.Of(window.Quarter, language);
        return why switch
        {
            FlagRefusal.NotAllowed => FlagTexts.OnlyLeaders.In(language),
            FlagRefusal.TooEarly => FlagTexts.TooEarly.In(language, quarter, QuarterWords.Of(window.VerifiedBy, language)),
            FlagRefusal.IsAnnounced => FlagTexts.IsAnnounced.In(language, quarter),
            FlagRefusal.NothingAnnounced => FlagTexts.NothingAnnounced.In(language, quarter),
            FlagRefusal.OwnSection => FlagTexts.OwnSection.In(language),
            FlagRefusal.TooMany many => FlagTexts.TooMany.In(language, many.Flags),
            FlagRefusal.NotEligible not => FlagTexts.NotEligible.In(language, not.Section, FlagWords.Of(not.Obstacles, language)),
            FlagRefusal.NoReason when of.Decision is { IsAnnounced: true } => FlagTexts.NoWithdrawalReason.In(language),
            FlagRefusal.NoReason => FlagTexts.NoReason.In(
                language, FlagWords.Winners(of.Proposal.Winners.Select(winner => winner.Candidate.Section), language)),
            FlagRefusal.TooLong => FlagTexts.TooLong.In(language, FlagChoice.LongestReason, Typed.Length(reason)),
            _ => throw new UnreachableException(),
        };
    }
}
