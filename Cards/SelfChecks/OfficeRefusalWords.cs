using System.Diagnostics;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>Why the office cannot reopen or excuse a self-check at this moment.</summary>
public static class OfficeRefusalWords
{
    /// <summary>The reason, as part of a sentence.</summary>
    public static string Of(SelfCheckRefusal refusal, Language language) => (refusal switch
    {
        SelfCheckRefusal.NotSubmitted => SelfCheckTexts.BecauseNotSubmitted,
        SelfCheckRefusal.AlreadySubmitted => SelfCheckTexts.BecauseSubmitted,
        SelfCheckRefusal.AlreadyReopened => SelfCheckTexts.BecauseReopened,
        SelfCheckRefusal.VerificationEnded => SelfCheckTexts.BecauseVerificationEnded,
        SelfCheckRefusal.Excused or SelfCheckRefusal.NotRequired => SelfCheckTexts.BecauseExcused,
        SelfCheckRefusal.NotOpenYet => SelfCheckTexts.BecauseNotOpenYet,
        SelfCheckRefusal.Locked => SelfCheckTexts.BecauseLocked,
        _ => throw new UnreachableException(),
    }).In(language);
}
