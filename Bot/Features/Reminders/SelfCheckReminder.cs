using System.Runtime.CompilerServices;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Posts;
using Wenming.Cards.Reminders;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.Reminders;

/// <summary>
/// Reminds of the self-check: whoever still has something to do, in one item. Until the due hour members and heads; afterwards head and liaison of
/// what is not submitted, and leaders and office with one list.
/// </summary>
internal sealed class SelfCheckReminder(
    ProgressReading progress, WindowStore windows, RosterReader roster, StandingsReader standings, TimeProvider time) : IPost
{
    // A reminder that comes late says what is still true; of several the last one says it all.
    private static readonly PostRules Rules = new(IsReminder: true, CatchUp.LatestOnly);

    private static readonly Dictionary<string, ReminderMoment> Moments = new()
    {
        [nameof(OccurrenceKind.SelfCheckOpens)] = ReminderMoment.Opens,
        [nameof(OccurrenceKind.SelfCheckFirstReminder)] = ReminderMoment.First,
        [nameof(OccurrenceKind.SelfCheckDue)] = ReminderMoment.Due,
        [nameof(OccurrenceKind.SelfCheckOverdue)] = ReminderMoment.Overdue,
        [nameof(OccurrenceKind.SelfCheckLastDay)] = ReminderMoment.LastDay,
    };

    public IReadOnlyList<string> Kinds { get; } = [.. Moments.Keys];

    public PostRules RulesOf(string kind) => Rules;

    public async IAsyncEnumerable<Recipient> AudienceAsync(PlannedPost post, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var moment = Moments[post.Kind];
        var now = time.GetUtcNow();
        var window = await WindowAsync(post, now, cancellationToken);
        if (IsOver(window, moment, now))
            yield break;
        var overseers = await OverseersAsync(window, moment, now, cancellationToken);
        foreach (var overseer in overseers)
            yield return new Recipient.InOwnChat(overseer);
        await foreach (var section in progress.EachAsync(window, moment, now, cancellationToken))
        {
            foreach (var member in section.Members.Where(member => !overseers.Contains(member.Id) && HasToDo(member, section, moment)))
                yield return new Recipient.InOwnChat(member.Id);
        }
    }

    public async Task<PostContent> ComposeAsync(PlannedPost post, PostReader reader, CancellationToken cancellationToken)
    {
        if (reader.Caller?.Person is not { } person)
            return new PostContent.Nothing(SkipReason.LeftAudience);
        var moment = Moments[post.Kind];
        var window = await WindowAsync(post, reader.Now, cancellationToken);
        if (IsOver(window, moment, reader.Now))
            return new PostContent.Nothing(SkipReason.TooLate);
        var view = new SelfCheckReminderView(window, moment)
        {
            Unsubmitted = person.MaySeeAllSections ? await UnsubmittedAsync(window, moment, reader.Now, cancellationToken) : null,
        };
        if (person.Section is { } section)
            view = await WithSectionAsync(view, person, section, reader.Now, cancellationToken);
        return view.IsEmpty
            ? new PostContent.Nothing(SkipReason.NothingLeft)
            : new PostContent.Part(SelfCheckItem.Build(view, reader.Language));
    }

    private async Task<SelfCheckReminderView> WithSectionAsync(
        SelfCheckReminderView view, Person person, SectionId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var section = await progress.FindAsync(view.Window, person, id, now, cancellationToken);
        var answered = section.AnsweredBy(person.Id);
        return view with
        {
            OpenQuestions = Duty.OpenQuestions(view.Moment, section.Status, progress.Asked, answered),
            HasBegun = answered > 0,
            Sheet = Duty.SeesToSheet(person, section.Members, view.Moment, section.Status)
                ? await progress.SheetAsync(view.Window, section, cancellationToken)
                : null,
        };
    }

    private bool HasToDo(Person member, SectionProgress section, ReminderMoment moment) =>
        Duty.OpenQuestions(moment, section.Status, progress.Asked, section.AnsweredBy(member.Id)) > 0
        || Duty.SeesToSheet(member, section.Members, moment, section.Status);

    // After the due hour the next occurrence speaks; after the lock there is nothing left to do.
    private static bool IsOver(SelfCheckWindow window, ReminderMoment moment, DateTimeOffset now) =>
        now >= (Duty.IsBeforeDue(moment) ? window.DueAtInstant : window.LocksAt);

    private async Task<IReadOnlySet<PersonId>> OverseersAsync(
        SelfCheckWindow window, ReminderMoment moment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await UnsubmittedAsync(window, moment, now, cancellationToken) is not { Count: > 0 })
            return new HashSet<PersonId>();
        var everybody = await roster.EverybodyAsync(cancellationToken);
        return everybody.Where(person => person.MaySeeAllSections).Select(person => person.Id).ToHashSet();
    }

    private async Task<UnsubmittedView?> UnsubmittedAsync(
        SelfCheckWindow window, ReminderMoment moment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Duty.IsBeforeDue(moment))
            return null;
        var table = await standings.TableAsync(window, now, cancellationToken);
        var byStatus = table.Rows.ToLookup(row => row.Standing.Status, row => row.Standing.Section);
        return new UnsubmittedView([.. byStatus[SelfCheckStatus.Open]], [.. byStatus[SelfCheckStatus.Draft]]);
    }

    private async Task<SelfCheckWindow> WindowAsync(PlannedPost post, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var occurrence = post.Occurrence
            ?? throw new InvalidOperationException($"The post '{post.Id}' of kind {post.Kind} names no entry of the agenda: only the agenda owes it.");
        return (await windows.AtAsync(now, cancellationToken)).Of(occurrence.Quarter);
    }
}
