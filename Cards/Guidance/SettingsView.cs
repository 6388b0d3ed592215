using System.Globalization;
using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>What a person has chosen.</summary>
/// <param name="Language">The language in force.</param>
/// <param name="PrefersText">Whether answers come as plain text.</param>
/// <param name="MutedUntil">The last day without reminders; <see langword="null"/> when they come.</param>
/// <param name="Leave">The days away; <see langword="null"/> when there are none.</param>
public sealed record SettingsView(Language Language, bool PrefersText, DateOnly? MutedUntil, LeaveDays? Leave)
{
    /// <summary>Tells whether a card shows what is stored: a card that does not is out of date.</summary>
    public string Stamp => string.Create(
        CultureInfo.InvariantCulture, $"{Language}/{PrefersText}/{MutedUntil:yyyy-MM-dd}/{Leave?.From:yyyy-MM-dd}/{Leave?.To:yyyy-MM-dd}/");
}
