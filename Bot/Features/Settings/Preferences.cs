using Wenming.Domain.Settings;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Settings;

/// <summary>What a person has chosen.</summary>
/// <param name="Language">The language; <see langword="null"/> while the client's own is used.</param>
/// <param name="PrefersText">Whether answers come as plain text instead of cards.</param>
internal sealed record Preferences(Language? Language, bool PrefersText)
{
    /// <summary>Who has chosen nothing.</summary>
    public static Preferences None { get; } = new(null, false);

    /// <summary>静音: the last day without reminders; <see langword="null"/> when they come.</summary>
    public DateOnly? MutedUntil { get; init; }

    /// <summary>请假: the days away; <see langword="null"/> when none are known.</summary>
    public LeaveDays? Leave { get; init; }
}
