using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>The administrator's reminder that next year's calendar is not loaded.</summary>
public static class CalendarMissingItem
{
    /// <summary>The matter in the day's digest.</summary>
    public static DigestItem Of(int year, Language language) => new(
        CalendarTexts.MissingItemTitle.In(language, year),
        [new TextBlock(CalendarTexts.MissingItem.In(language, year))],
        [ChatCommand.Button(CalendarTexts.CommandName.In(language), CalendarTexts.CommandName.In(language))]);
}
