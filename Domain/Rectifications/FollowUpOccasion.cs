using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;

namespace Wenming.Domain.Rectifications;

/// <summary>When answers began to count: the sheet was declared, or its verification was concluded or taken back.</summary>
/// <param name="Section">Whose answers they are.</param>
/// <param name="Quarter">The quarter that they are about.</param>
/// <param name="At">When (UTC); days are counted from here, however late it is acted upon.</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Rules">How long rectifications may take.</param>
public sealed record FollowUpOccasion(SectionId Section, Quarter Quarter, DateTimeOffset At, WorkdayCalendar Calendar, RectificationRules Rules);
