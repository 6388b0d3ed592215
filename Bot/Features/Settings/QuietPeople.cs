using Wenming.Bot.Posts;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Settings;

/// <summary>Says who is away or muted reminders, as the person's settings say.</summary>
internal sealed class QuietPeople(PreferenceStore preferences) : IQuietPeople
{
    public async ValueTask<SkipReason?> ReasonAsync(PersonId person, DateOnly day, CancellationToken cancellationToken)
    {
        var chosen = await preferences.FindAsync(person, cancellationToken);
        if (chosen.Leave is { } leave && leave.Covers(day))
            return SkipReason.OnLeave;
        return chosen.MutedUntil >= day ? SkipReason.Muted : null;
    }
}
