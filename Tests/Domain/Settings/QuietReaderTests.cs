using System.Globalization;
using Wenming.Domain.Settings;

namespace Wenming.Tests.Domain.Settings;

/// <summary>Mute and leave as people type them; today is Friday 20 March 2026.</summary>
public sealed class QuietReaderTests
{
    private static readonly DateOnly Today = new(2026, 3, 20);

    [Theory]
    [InlineData("到 4月10日", "2026-04-10")]
    [InlineData("4月10日", "2026-04-10")]
    [InlineData("到2026年4月10号为止", "2026-04-10")]
    [InlineData("２０２６－０４－１０", "2026-04-10")]
    [InlineData("until 10 Apr", "2026-04-10")]
    [InlineData("until April 10, 2026", "2026-04-10")]
    [InlineData("4/10", "2026-04-10")]
    [InlineData("3天", "2026-03-22")]
    [InlineData("for 1 day", "2026-03-20")]
    [InlineData("7", "2026-03-26")]
    [InlineData("到 明天", "2026-03-21")]
    [InlineData("1月5日", null, QuietRefusal.Past)]
    [InlineData("到 2月30日", null, QuietRefusal.NotUnderstood)]
    [InlineData("到 下周", null, QuietRefusal.NotUnderstood)]
    [InlineData("0天", null, QuietRefusal.NotUnderstood)]
    [InlineData("400天", null, QuietRefusal.TooLong)]
    [InlineData("2027-03-21", null, QuietRefusal.TooLong)]
    public void A_mute_ends_on_the_day_that_was_typed(string typed, string? until, QuietRefusal? why = null)
    {
        QuietReading expected = until is null ? new QuietReading.Refused(why!.Value) : new QuietReading.Mute(Day(until));

        Assert.Equal(expected, QuietReader.ReadMute(typed, Today));
    }

    [Fact]
    public void A_mute_without_a_day_has_no_end() => Assert.Equal(new QuietReading.Mute(QuietReader.Always), QuietReader.ReadMute("", Today));

    [Theory]
    [InlineData("3月20日-3月27日", "2026-03-20", "2026-03-27")]
    [InlineData("3月20日至27日", "2026-03-20", "2026-03-27")]
    [InlineData("从3月20号到3月27号", "2026-03-20", "2026-03-27")]
    [InlineData("2026-03-20 - 2026-03-27", "2026-03-20", "2026-03-27")]
    [InlineData("2026-03-20—2026-03-27", "2026-03-20", "2026-03-27")]
    [InlineData("3/20-3/27", "2026-03-20", "2026-03-27")]
    [InlineData("from 20 Mar to 27 Mar", "2026-03-20", "2026-03-27")]
    [InlineData("March 20 – March 27", "2026-03-20", "2026-03-27")]
    [InlineData("3月16日-3月20日", "2026-03-16", "2026-03-20")]
    [InlineData("12月28日-1月5日", null, null, QuietRefusal.Past)]
    [InlineData("2026-12-28到1月5日", "2026-12-28", "2027-01-05")]
    [InlineData("明天", "2026-03-21", "2026-03-21")]
    [InlineData("3月27日-3月20日", null, null, QuietRefusal.Reversed)]
    [InlineData("3月2日-3月6日", null, null, QuietRefusal.Past)]
    [InlineData("2026-03-20-2027-03-21", null, null, QuietRefusal.TooLong)]
    [InlineData("", null, null, QuietRefusal.NotUnderstood)]
    [InlineData("一周", null, null, QuietRefusal.NotUnderstood)]
    [InlineData("3月20日 3月21日 3月22日", null, null, QuietRefusal.NotUnderstood)]
    [InlineData("3月20日因病", null, null, QuietRefusal.NotUnderstood)]
    public void A_leave_lasts_from_day_to_day(string typed, string? from, string? to, QuietRefusal? why = null)
    {
        QuietReading expected = from is null
            ? new QuietReading.Refused(why!.Value)
            : new QuietReading.Leave(new LeaveDays(Day(from), Day(to!)));

        Assert.Equal(expected, QuietReader.ReadLeave(typed, Today));
    }

    [Theory]
    [InlineData("取消")]
    [InlineData("cancel")]
    public void Both_are_taken_back(string typed)
    {
        Assert.Equal(new QuietReading.Cancelled(), QuietReader.ReadMute(typed, Today));
        Assert.Equal(new QuietReading.Cancelled(), QuietReader.ReadLeave(typed, Today));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
