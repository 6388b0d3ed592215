using Wenming.Domain.Calendar;
using Wenming.Domain.SelfChecks;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.SelfChecks;

/// <summary>The window of 2026 Q1: opens 18 March, due 31 March 17:00, grace to 8 April, verification to 22 April.</summary>
public sealed class SelfCheckRecordTests
{
    private static readonly DateTimeOffset BeforeOpening = Beijing("2026-03-17", 23, 59, 59);
    private static readonly DateTimeOffset InTime = Beijing("2026-03-31", 17);
    private static readonly DateTimeOffset InGrace = Beijing("2026-03-31", 17, 0, 1);
    private static readonly DateTimeOffset EndOfGrace = Beijing("2026-04-08", 23, 59, 59);
    private static readonly DateTimeOffset AfterLock = Beijing("2026-04-09", 0);
    private static readonly DateTimeOffset EndOfVerification = Beijing("2026-04-22", 23, 59, 59);
    private static readonly DateTimeOffset AfterVerification = Beijing("2026-04-23", 0);

    private static readonly SelfCheckRecord Untouched = SelfCheckRecord.Untouched;
    private readonly SelfCheckWindow _window = SelfCheckWindow.Of(new Quarter(2026, 1), Workdays, WindowRules.Default);

    [Fact]
    public void An_untouched_check_opens_and_is_missing_after_the_lock()
    {
        Assert.Equal(SelfCheckStatus.NotOpen, Untouched.StatusAt(_window, BeforeOpening));
        Assert.Equal(SelfCheckStatus.Open, Untouched.StatusAt(_window, _window.OpensAt));
        Assert.Equal(SelfCheckStatus.Open, Untouched.StatusAt(_window, EndOfGrace));
        Assert.Equal(SelfCheckStatus.Missing, Untouched.StatusAt(_window, AfterLock));
    }

    [Fact]
    public void A_draft_that_is_never_submitted_is_missing_too()
    {
        var draft = Untouched.Saved(InTime).Saved(InGrace);

        Assert.Equal(InTime, draft.DraftStartedAt);
        Assert.Equal(SelfCheckStatus.Draft, draft.StatusAt(_window, EndOfGrace));
        Assert.Equal(SelfCheckStatus.Missing, draft.StatusAt(_window, AfterLock));
    }

    [Fact]
    public void The_second_after_the_due_time_is_late()
    {
        Assert.Equal(SelfCheckStatus.SubmittedOnTime, Untouched.Submitted(InTime).StatusAt(_window, AfterVerification));
        Assert.Equal(SelfCheckStatus.SubmittedLate, Untouched.Submitted(InGrace).StatusAt(_window, AfterVerification));
    }

    [Fact]
    public void The_sheet_can_be_changed_and_sent_while_the_window_is_open()
    {
        AssertRefused(SelfCheckRefusal.NotOpenYet, Untouched.MaySave(_window, BeforeOpening));
        AssertAllowed(Untouched.MaySave(_window, _window.OpensAt));
        AssertAllowed(Untouched.Saved(InTime).MaySubmit(_window, EndOfGrace));
        AssertRefused(SelfCheckRefusal.Locked, Untouched.Saved(InTime).MaySubmit(_window, AfterLock));
    }

    [Fact]
    public void A_submitted_sheet_stays_as_it_was_declared()
    {
        var submitted = Untouched.Submitted(InTime);

        AssertRefused(SelfCheckRefusal.AlreadySubmitted, submitted.MaySave(_window, InGrace));
        AssertRefused(SelfCheckRefusal.AlreadySubmitted, submitted.MaySubmit(_window, AfterLock));
    }

    [Fact]
    public void A_member_may_change_answers_until_the_lock_also_after_the_sheet_was_sent()
    {
        var submitted = Untouched.Submitted(InTime);

        AssertRefused(SelfCheckRefusal.NotOpenYet, Untouched.MayAnswer(_window, BeforeOpening));
        AssertAllowed(submitted.MayAnswer(_window, EndOfGrace));
        AssertRefused(SelfCheckRefusal.Locked, submitted.MayAnswer(_window, AfterLock));
        AssertRefused(SelfCheckRefusal.Locked, submitted.Reopened(InGrace, "wrong figure").MayAnswer(_window, AfterLock));
    }

    [Fact]
    public void The_office_may_reopen_a_submitted_sheet_until_verification_ends()
    {
        var submitted = Untouched.Submitted(InTime);

        AssertAllowed(submitted.MayReopen(_window, EndOfVerification));
        AssertRefused(SelfCheckRefusal.VerificationEnded, submitted.MayReopen(_window, AfterVerification));
        AssertRefused(SelfCheckRefusal.NotSubmitted, Untouched.MayReopen(_window, AfterLock));
        AssertRefused(SelfCheckRefusal.AlreadyReopened, submitted.Reopened(InGrace, "wrong figure").MayReopen(_window, AfterLock));
    }

    [Fact]
    public void A_reopened_sheet_can_be_sent_again_and_keeps_its_first_lateness()
    {
        var reopened = Untouched.Submitted(InTime).Reopened(AfterLock, "wrong figure");

        AssertAllowed(reopened.MaySave(_window, AfterLock));
        AssertAllowed(reopened.MaySubmit(_window, EndOfVerification));
        var again = reopened.Submitted(EndOfVerification);

        Assert.Equal(SelfCheckStatus.Reopened, reopened.StatusAt(_window, EndOfVerification));
        Assert.Equal(SelfCheckStatus.SubmittedOnTime, again.StatusAt(_window, EndOfVerification));
        Assert.Equal((InTime, EndOfVerification), (again.FirstSubmittedAt, again.LastSubmittedAt));
        Assert.Equal("wrong figure", again.ReopenReason);
    }

    [Fact]
    public void A_late_check_does_not_become_punctual_by_being_reopened()
    {
        var again = Untouched.Submitted(InGrace).Reopened(EndOfGrace, "wrong figure").Submitted(AfterLock);

        Assert.Equal(SelfCheckStatus.SubmittedLate, again.StatusAt(_window, AfterLock));
    }

    [Fact]
    public void A_reopened_sheet_that_is_not_sent_again_falls_back_to_its_declaration()
    {
        var reopened = Untouched.Submitted(InTime).Reopened(AfterLock, "wrong figure");

        Assert.Equal(SelfCheckStatus.SubmittedOnTime, reopened.StatusAt(_window, AfterVerification));
        Assert.Equal(InTime, reopened.LastSubmittedAt);
        AssertRefused(SelfCheckRefusal.VerificationEnded, reopened.MaySubmit(_window, AfterVerification));
    }

    [Fact]
    public void The_office_may_excuse_beforehand_or_after_the_lock_but_not_after_a_submission()
    {
        AssertAllowed(Untouched.MayExcuse(_window, BeforeOpening));
        AssertAllowed(Untouched.Saved(InTime).MayExcuse(_window, AfterVerification));
        AssertRefused(SelfCheckRefusal.AlreadySubmitted, Untouched.Submitted(InTime).MayExcuse(_window, InGrace));
    }

    [Fact]
    public void An_excused_section_is_left_alone()
    {
        var excused = Untouched.Excused(BeforeOpening, "flood");

        Assert.Equal(SelfCheckStatus.Excused, excused.StatusAt(_window, AfterLock));
        Assert.Equal("flood", excused.ExcuseReason);
        AssertRefusedEverywhere(SelfCheckRefusal.Excused, excused);
    }

    [Fact]
    public void A_section_created_in_mid_year_owes_nothing_for_the_quarters_before()
    {
        var notRequired = Untouched with { IsNotRequired = true };

        Assert.Equal(SelfCheckStatus.NotRequired, notRequired.StatusAt(_window, AfterLock));
        AssertRefusedEverywhere(SelfCheckRefusal.NotRequired, notRequired);
    }

    private void AssertRefusedEverywhere(SelfCheckRefusal reason, SelfCheckRecord record)
    {
        AssertRefused(reason, record.MayAnswer(_window, InTime));
        AssertRefused(reason, record.MaySave(_window, InTime));
        AssertRefused(reason, record.MaySubmit(_window, InTime));
        AssertRefused(reason, record.MayReopen(_window, InTime));
        AssertRefused(reason, record.MayExcuse(_window, InTime));
    }

    private static void AssertAllowed(SelfCheckPermission permission) => Assert.IsType<SelfCheckPermission.Allowed>(permission);

    private static void AssertRefused(SelfCheckRefusal reason, SelfCheckPermission permission) =>
        Assert.Equal(new SelfCheckPermission.Refused(reason), permission);
}
