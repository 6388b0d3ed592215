using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Audit;

/// <summary>Which object's history is asked for.</summary>
/// <param name="Reader">Who asks.</param>
/// <param name="Now">When (UTC).</param>
/// <param name="Quarter">The quarter that was named, else the latest one whose self-check has opened.</param>
/// <param name="Section">The section; <see langword="null"/> when it is an object of the whole bureau.</param>
/// <param name="Number">The object's number within its section; <see langword="null"/> when none was typed.</param>
internal sealed record AuditQuery(Person Reader, DateTimeOffset Now, Quarter Quarter, SectionId? Section, int? Number)
{
    /// <summary>Whether the quarter was typed; an object may have a better one to offer when it was not.</summary>
    public bool IsQuarterNamed { get; init; }
}
