using Wenming.Bot.Auth;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Cards.Checkup;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Checkup;

/// <summary>体检: whether the program is well, for administrators. Counts only, no contents and no names.</summary>
internal sealed class CheckupCommand(
    OutboxWatch outbox, ChannelWatch channel, NextPosts nextPosts, IBureauCalendar calendars, TimeProvider bureau, MachineClock machine) : IChatCommand
{
    public CommandWords Words { get; } = new(CheckupTexts.Name, ["健康", "tj", "health"], CheckupTexts.Purpose);

    public bool IsFor(Person? person) => person is not null && person.Is(Role.Administrator);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;

        // Reading the outbox and the calendar reads the tables: whoever gets this card knows that they answer.
        var reading = await outbox.ReadAsync(cancellationToken);
        var calendar = await calendars.FindAsync(cancellationToken);
        var today = BeijingTime.DateOf(turn.Now);
        return Reply.Of(CheckupCard.Build(
            turn.Now,
            [
                new CheckupLine(CheckupVerdict.Good, CheckupTexts.Storage.In(language)),
                .. Channel(await channel.ReadAsync(cancellationToken), language),
                Clock(turn.Now, language),
                Calendar(calendar, today.Year, today, language),
                Calendar(calendar, today.Year + 1, today, language),
                .. Outbox(reading, language),
                .. await nextPosts.ReadAsync(today, turn.Now, language, cancellationToken),
            ],
            language));
    }

    private static IEnumerable<CheckupLine> Channel(ChannelReading reading, Language language)
    {
        if (!reading.IsConnected)
        {
            yield return new(CheckupVerdict.Notice, CheckupTexts.NotConnected.In(language));
            yield break;
        }

        yield return reading switch
        {
            { HasKeys: false } => new(CheckupVerdict.Act, CheckupTexts.KeysMissing.In(language)),
            { IsIssuerThere: false } => new(CheckupVerdict.Notice, CheckupTexts.KeysOld.In(language)),
            _ => new(CheckupVerdict.Good, CheckupTexts.Keys.In(language)),
        };
        yield return reading.HasToken
            ? new(CheckupVerdict.Good, CheckupTexts.Token.In(language))
            : new(CheckupVerdict.Act, CheckupTexts.TokenMissing.In(language));
    }

    private static CheckupLine Calendar(WorkdayCalendar calendar, int year, DateOnly today, Language language)
    {
        // Next year's notice comes in November; before that nobody can do anything about it (rules.md 4.3).
        var isDue = year == today.Year || today.Month >= 11;
        return calendar.StatusOf(year) switch
        {
            CalendarStatus.Published => new(CheckupVerdict.Good, CheckupTexts.CalendarPublished.In(language, year)),
            CalendarStatus.Provisional => new(isDue ? CheckupVerdict.Act : CheckupVerdict.Notice, CheckupTexts.CalendarProvisional.In(language, year)),
            _ => new(isDue ? CheckupVerdict.Act : CheckupVerdict.Notice, CheckupTexts.CalendarMissing.In(language, year)),
        };
    }

    private static IEnumerable<CheckupLine> Outbox(OutboxReading reading, Language language)
    {
        var (backlog, minutes) = (reading.Backlog, (int)reading.Age.TotalMinutes);
        if (!reading.IsOn)
            yield return new(CheckupVerdict.Notice, CheckupTexts.PostsOff.In(language));
        yield return backlog switch
        {
            { Waiting: 0 } => new(CheckupVerdict.Good, CheckupTexts.NothingWaits.In(language)),
            _ when reading.IsLate => new(CheckupVerdict.Act, CheckupTexts.Late.In(language, backlog.Waiting, minutes)),
            { OldestDueAt: not null } when reading.IsOpen => new(CheckupVerdict.Good, CheckupTexts.Waits.In(language, backlog.Waiting, minutes)),
            _ => new(CheckupVerdict.Good, CheckupTexts.WaitsForHours.In(language, backlog.Waiting)),
        };
        if (backlog.Dead > 0)
            yield return new(CheckupVerdict.Act, CheckupTexts.Dead.In(language, backlog.Dead));
        if (backlog.Unknown > 0)
            yield return new(CheckupVerdict.Notice, CheckupTexts.Unknown.In(language, backlog.Unknown));
        if (backlog.Unreachable > 0)
            yield return new(CheckupVerdict.Notice, CheckupTexts.Unreachable.In(language, backlog.Unreachable));
    }

    // A rehearsal replaces the bureau's clock; the machine's stays.
    private CheckupLine Clock(DateTimeOffset now, Language language) => ReferenceEquals(bureau, machine.Time)
        ? new(CheckupVerdict.Good, CheckupTexts.Clock.In(language, QuarterWords.Of(now, language)))
        : new(CheckupVerdict.Notice, CheckupTexts.Rehearsal.In(language, QuarterWords.Of(now, language)));
}
