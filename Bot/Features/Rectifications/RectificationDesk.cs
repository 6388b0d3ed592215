using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Opens rectifications: decides from the roster who may see them, and reads what is shown.</summary>
internal sealed class RectificationDesk(RectificationStore store, RosterReader roster, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>Whether a person may read a section's rectifications (rules.md 6.2): the own section's members, the office and the leaders.</summary>
    public static bool MayRead(Person? person, SectionId section) => person is not null && (person.Section == section || person.MaySeeAllSections);

    /// <summary>One rectification.</summary>
    public async Task<RectificationOpening> OpenAsync(Turn turn, SectionId section, int number, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (!MayRead(turn.Caller.Person, section))
            return new RectificationOpening.Closed(RectificationTexts.MayNotSee.In(language));
        return await store.FindAsync(section, number, cancellationToken) is { } stored
            ? new RectificationOpening.Opened(await SessionAsync(stored, cancellationToken))
            : new RectificationOpening.Closed(RectificationTexts.NoSuch.In(language, Shortened.Quoted(section.Value), number));
    }

    /// <summary>A rectification with what is shown beside it.</summary>
    public async Task<RectificationSession> SessionAsync(StoredRectification stored, CancellationToken cancellationToken) =>
        new(stored, await roster.MembersOfAsync(stored.Rectification.Section, cancellationToken))
        {
            Bank = bank,
            Workdays = await calendars.FindAsync(cancellationToken),
        };
}
