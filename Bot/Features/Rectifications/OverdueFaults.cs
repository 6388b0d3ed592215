using System.Globalization;
using Wenming.Bot.Features.DailyAssessments;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>
/// Proposes in the daily book what overdue rectifications cost: once, and again each 10 working days (rules.md 2). A person confirms it there.
/// Improvement items cost nothing: the fault is of 整改, and who sets oneself a goal is not to regret it.
/// </summary>
internal sealed class OverdueFaults(RectificationStore store, IDailyBook daily, RosterReader roster, IBureauCalendar calendars)
{
    private const int Attempts = 3;

    /// <summary>Enters what is not there yet. What a crash left half done is there already by its id, or entered again.</summary>
    public async Task EnterAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var calendar = await calendars.FindAsync(cancellationToken);
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            foreach (var stored in await store.ListAsync(section.Id, cancellationToken))
            {
                if (stored.Rectification.Kind == FollowUpKind.Mandatory && FaultsOf(stored, now, calendar) > stored.FaultsTold)
                    await EnterAsync(stored, now, calendar, cancellationToken);
            }
        }
    }

    private static int FaultsOf(StoredRectification stored, DateTimeOffset now, WorkdayCalendar calendar) =>
        Rectification.Faults(stored.Rectification.DaysOverdue(BeijingTime.DateOf(now), calendar), RectificationRules.Default);

    private async Task EnterAsync(StoredRectification stored, DateTimeOffset now, WorkdayCalendar calendar, CancellationToken cancellationToken)
    {
        var section = stored.Rectification.Section;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var faults = FaultsOf(stored, now, calendar);
            for (var nth = stored.FaultsTold + 1; nth <= faults; nth++)
                await ProposeAsync(stored, nth, calendar, cancellationToken);
            var fact = new RectificationFact(now, null, "rectification.overdue", faults.ToString(CultureInfo.InvariantCulture));
            if (faults <= stored.FaultsTold || await store.SaveAsync(stored with { FaultsTold = faults }, [fact], cancellationToken) is not null)
                return;
            stored = await store.FindAsync(section, stored.Number, cancellationToken)
                ?? throw new InvalidOperationException($"Rectification {stored.Number} of '{section}' was there a moment ago and is gone: restore its row.");
        }

        throw new InvalidOperationException($"Rectification {stored.Number} of '{section}' is being written by others all the time; the next round tries again.");
    }

    private Task ProposeAsync(StoredRectification stored, int nth, WorkdayCalendar calendar, CancellationToken cancellationToken)
    {
        var one = stored.Rectification;
        var day = one.FaultOn(nth, calendar, RectificationRules.Default);
        return daily.ProposeOverdueAsync(
            one.Section,
            Quarter.Of(day),
            RectificationStore.IdOf(stored.Number),
            nth,
            day,
            RectificationTexts.OverdueFact.In(Language.Chinese, stored.Number, QuarterWords.Of(one.DueOn, Language.Chinese)),
            RectificationTexts.OverdueBasis.In(Language.Chinese, stored.Number),
            cancellationToken);
    }
}
