using Wenming.Domain.Roster;

namespace Wenming.Bot.Posts;

/// <summary>Says who does not want reminders, or cannot act on them.</summary>
internal interface IQuietPeople
{
    /// <summary>
    /// <see cref="SkipReason.Muted"/> or <see cref="SkipReason.OnLeave"/> when the person gets no reminders on this day; else
    /// <see langword="null"/>.
    /// </summary>
    ValueTask<SkipReason?> ReasonAsync(PersonId person, DateOnly day, CancellationToken cancellationToken);
}
