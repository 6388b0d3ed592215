using Wenming.Domain.Roster;

namespace Wenming.Bot.Posts;

/// <summary>Without a feature for it: everybody gets reminders.</summary>
internal sealed class NobodyIsQuiet : IQuietPeople
{
    public ValueTask<SkipReason?> ReasonAsync(PersonId person, DateOnly day, CancellationToken cancellationToken) => default;
}
