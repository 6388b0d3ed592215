using System.Diagnostics;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Why a step of a rectification was not taken, as a sentence.</summary>
internal static class RectificationRefusals
{
    public static string Of(RectificationRefusal refusal, Text whoMay, Language language) => (refusal switch
    {
        RectificationRefusal.IsOver => RectificationTexts.IsOver,
        RectificationRefusal.NotAllowed => whoMay,
        RectificationRefusal.OwnSection => RectificationTexts.OwnSection,
        RectificationRefusal.NotSubmitted => RectificationTexts.NotSubmitted,
        RectificationRefusal.AlreadySubmitted => RectificationTexts.AlreadySubmitted,
        RectificationRefusal.NoMeasure => RectificationTexts.NoMeasure,
        RectificationRefusal.NoResult => RectificationTexts.NoResult,
        RectificationRefusal.NoReason => RectificationTexts.NoReason,
        RectificationRefusal.NoGap => RectificationTexts.NoGap,
        _ => throw new UnreachableException(),
    }).In(language);
}
