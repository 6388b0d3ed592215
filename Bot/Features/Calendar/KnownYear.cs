using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Calendar;

/// <summary>A year in force.</summary>
/// <param name="Year">Its days.</param>
/// <param name="LoadedBy">Who loaded it; <see langword="null"/> for a year of the catalogue.</param>
/// <param name="LoadedAt">When (UTC).</param>
internal sealed record KnownYear(CalendarYear Year, PersonId? LoadedBy, DateTimeOffset? LoadedAt);
