using System.Diagnostics;
using Wenming.Cards.Appeals;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>Why an appeal or a decision is not taken, as a sentence.</summary>
internal static class AppealWords
{
    public static string Of(AppealRefusal refusal, Quarter quarter, SectionId section, DateOnly? lastDay, Language language) => refusal switch
    {
        AppealRefusal.NothingDecided => AppealTexts.NothingDecided.In(language, QuarterWords.Of(quarter, language)),
        AppealRefusal.TooLate => AppealTexts.TooLate.In(language, QuarterWords.Of(lastDay!.Value, language)),
        AppealRefusal.AlreadyAppealed => AppealTexts.AlreadyAppealed.In(language),
        AppealRefusal.NoAppeal => AppealTexts.NoAppeal.In(language, section),
        AppealRefusal.AlreadyDecided => AppealTexts.AlreadyDecided.In(language, section),
        AppealRefusal.SamePerson => AppealTexts.SamePerson.In(language),
        AppealRefusal.NotAllowed => AppealTexts.NotAllowed.In(language),
        _ => throw new UnreachableException(),
    };
}
