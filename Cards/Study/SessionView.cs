using Wenming.Domain.Study;

namespace Wenming.Cards.Study;

/// <summary>A session of collective study as it is announced.</summary>
/// <param name="Month">Theme and kind.</param>
/// <param name="On">The day.</param>
/// <param name="From">When it begins, in Beijing.</param>
/// <param name="To">When it ends, in Beijing.</param>
/// <param name="IsTentative">Whether the day was computed without a published calendar.</param>
public sealed record SessionView(StudyMonth Month, DateOnly On, TimeOnly From, TimeOnly To, bool IsTentative);
