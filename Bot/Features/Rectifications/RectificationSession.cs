using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>A rectification with what is needed to show and change it.</summary>
/// <param name="Stored">It, as its row says.</param>
/// <param name="Members">The members of its section by the roster.</param>
internal sealed record RectificationSession(StoredRectification Stored, IReadOnlyList<Person> Members)
{
    /// <summary>The bank, for the question's words.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The working days.</summary>
    public required WorkdayCalendar Workdays { get; init; }

    /// <summary>The rectification.</summary>
    public Rectification Rectification => Stored.Rectification;

    /// <summary>Whom its news concern: head and liaison, and the owner.</summary>
    public IEnumerable<Person> Concerned =>
        Members.Where(member => member.MaySignFor(Rectification.Section) || member.Id == Rectification.Owner);
}
