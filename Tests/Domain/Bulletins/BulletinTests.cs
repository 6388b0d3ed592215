using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using static Wenming.Tests.Domain.Bulletins.TestBulletins;

namespace Wenming.Tests.Domain.Bulletins;

/// <summary>The life of a bulletin (product.md F15, rules.md 6.2).</summary>
public sealed class BulletinTests
{
    [Fact]
    public void The_office_writes_a_leader_approves_and_it_is_published_at_its_hour()
    {
        var bulletin = Approved(Submitted());

        Assert.Equal(BulletinStatus.Scheduled, bulletin.StatusAt(Now));
        Assert.Equal(BulletinStatus.Published, bulletin.StatusAt(Due));
        Assert.Equal((Office.Id, Leader.Id, Now), (bulletin.Current!.Writer, bulletin.Current.DecidedBy!.Value, bulletin.Current.DecidedAt!.Value));
        Assert.Null(bulletin.Draft);
    }

    [Fact]
    public void Staff_cannot_begin_one() => Assert.Equal(BulletinRefusal.NotAllowed, Why(Bulletin.Begin(Id, Staff, Content, Now)));

    [Fact]
    public void A_leader_who_is_not_in_the_office_cannot_begin_one() =>
        Assert.Equal(BulletinRefusal.NotAllowed, Why(Bulletin.Begin(Id, Leader, Content, Now)));

    [Fact]
    public void Another_inspector_cannot_approve_only_a_leader_can() =>
        Assert.Equal(BulletinRefusal.NotAllowed, Why(Submitted().Approve(OtherOffice, [], Now, Due)));

    [Fact]
    public void Who_wrote_it_cannot_approve_it_though_a_leader()
    {
        var both = Office with { Roles = Role.Inspector | Role.Leader };

        Assert.Equal(BulletinRefusal.SamePerson, Why(Submitted().Approve(both, [], Now, Due)));
    }

    [Fact]
    public void Who_proposed_it_cannot_approve_it_though_a_leader()
    {
        var proposed = Next(Next(Bulletin.Begin(Id, Head, Content, Now)).Submit(Head, [], Now));
        var forwarded = Next(proposed.Submit(Office, [], Now));

        Assert.Equal(BulletinRefusal.SamePerson, Why(forwarded.Approve(Head with { Roles = Role.Leader }, [], Now, Due)));
        Assert.Equal((Office.Id, Head.Id), (forwarded.Draft!.Writer, forwarded.Draft.Proposer!.Value));
        Assert.Equal(VersionFate.TakenOver, forwarded.Versions[0].Fate);
    }

    [Fact]
    public void A_section_head_proposes_to_the_office_and_not_to_the_leaders()
    {
        var proposed = Next(Next(Bulletin.Begin(Id, Head, Content, Now)).Submit(Head, [], Now));

        Assert.Equal(BulletinStage.Proposed, proposed.Draft!.Stage);
        Assert.Equal(BulletinRefusal.WrongStage, Why(proposed.Approve(Leader, [], Now, Due)));
    }

    [Fact]
    public void A_proposal_that_the_office_writes_in_is_the_offices()
    {
        var proposed = Next(Next(Bulletin.Begin(Id, Head, Content, Now)).Submit(Head, [], Now));
        var taken = Next(proposed.Write(Office, Content with { Title = "新标题" }, Now));

        Assert.Equal((Office.Id, Head.Id), (taken.Draft!.Writer, taken.Draft.Proposer!.Value));
        Assert.Equal("标题", taken.Versions[0].Content.Title);
        Assert.Equal(BulletinRefusal.NotYours, Why(taken.Write(Head, Content, Now)));
    }

    [Fact]
    public void The_office_gives_a_proposal_back_with_a_reason_and_its_author_goes_on()
    {
        var proposed = Next(Next(Bulletin.Begin(Id, Head, Content, Now)).Submit(Head, [], Now));
        var returned = Next(proposed.Return(Office, "请写具体", Now));

        Assert.Equal((BulletinStage.Returned, "请写具体"), (returned.Draft!.Stage, returned.Draft.Reason));
        Assert.Equal(BulletinStage.Proposed, Next(returned.Submit(Head, [], Now)).Draft!.Stage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_given_back_without_a_reason(string reason) =>
        Assert.Equal(BulletinRefusal.NoReason, Why(Submitted().Return(Leader, reason, Now)));

    [Fact]
    public void A_reason_may_have_200_characters_counted_as_people_count()
    {
        Next(Submitted().Return(Leader, string.Concat(Enumerable.Repeat("𠮷", 200)), Now));
        Assert.Equal(BulletinRefusal.NoReason, Why(Submitted().Return(Leader, new string('字', 201), Now)));
    }

    [Fact]
    public void What_waits_and_is_written_in_again_waits_no_longer()
    {
        var writing = Next(Submitted().Write(Office, Content with { Text = "另一稿" }, Now));

        Assert.Equal(VersionFate.Withdrawn, Assert.Single(writing.Versions).Fate);
        Assert.Equal(BulletinRefusal.WrongStage, Why(writing.Approve(Leader, [], Now, Due)));
    }

    [Fact]
    public void A_correction_needs_a_second_person_too_and_goes_to_the_same_people()
    {
        var published = Approved(Submitted());
        var correcting = Next(published.Write(OtherOffice, Content with { Text = "改正", Audience = new BulletinAudience { Roles = Role.Leader }, AsksReceipt = true }, Now));
        var submitted = Next(correcting.Submit(OtherOffice, [], Now));

        Assert.Equal("正文", submitted.Current!.Content.Text);
        Assert.Equal(BulletinRefusal.SamePerson, Why(submitted.Approve(OtherOffice with { Roles = Role.Leader }, [], Now, Due)));
        var corrected = Approved(submitted);
        Assert.Equal(("改正", BulletinAudience.Everybody, false), (corrected.Current!.Content.Text, corrected.Current.Content.Audience, corrected.Current.Content.AsksReceipt));
        Assert.Equal(2, corrected.Wordings);
    }

    [Fact]
    public void Two_corrections_at_once_are_refused()
    {
        var correcting = Next(Approved(Submitted()).Write(Office, Content with { Text = "改正" }, Now));

        Assert.Equal(BulletinRefusal.CorrectionUnderWay, Why(correcting.Write(OtherOffice, Content, Now)));
    }

    [Fact]
    public void A_head_cannot_correct_what_is_published() =>
        Assert.Equal(BulletinRefusal.NotAllowed, Why(Approved(Submitted()).Write(Head, Content, Now)));

    [Fact]
    public void A_discarded_correction_leaves_what_is_published()
    {
        var kept = Next(Next(Approved(Submitted()).Write(Office, Content with { Text = "改正" }, Now)).Discard(Office, Now));

        Assert.False(kept.IsDiscarded);
        Assert.Equal("正文", kept.Current!.Content.Text);
    }

    [Fact]
    public void A_draft_is_discarded_by_its_writer_only()
    {
        var draft = Next(Bulletin.Begin(Id, Office, Content, Now));

        Assert.Equal(BulletinRefusal.NotYours, Why(draft.Discard(OtherOffice, Now)));
        Assert.Equal(BulletinStatus.Discarded, Next(draft.Discard(Office, Now)).StatusAt(Now));
    }

    [Theory]
    [InlineData(Role.Inspector, true)]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.SectionHead, false)]
    [InlineData(Role.Administrator, false)]
    public void The_office_and_leaders_recall(Role role, bool may)
    {
        var step = Approved(Submitted()).Withdraw(Staff with { Roles = role }, null, Now);

        Assert.Equal(may, step is BulletinStep.Done);
    }

    [Fact]
    public void After_a_recall_nothing_can_be_done_any_more()
    {
        var recalled = Next(Approved(Submitted()).Withdraw(Leader, "有误", Due));

        Assert.Equal(BulletinRefusal.IsOver, Why(recalled.Write(Office, Content, Due)));
        Assert.Equal(BulletinRefusal.IsOver, Why(recalled.Withdraw(Leader, null, Due)));
        Assert.Equal(BulletinStatus.Recalled, recalled.StatusAt(Due));
    }

    [Fact]
    public void What_is_not_published_cannot_be_recalled() => Assert.Equal(BulletinRefusal.WrongStage, Why(Submitted().Withdraw(Leader, null, Now)));

    [Fact]
    public void A_wording_with_a_problem_is_neither_submitted_nor_approved()
    {
        var draft = Next(Bulletin.Begin(Id, Office, Content, Now));

        Assert.Equal(BulletinRefusal.Incomplete, Why(draft.Submit(Office, [BulletinProblem.NoBasis], Now)));
        Assert.Equal(BulletinRefusal.Incomplete, Why(Submitted().Approve(Leader, [BulletinProblem.CriticisesPerson], Now, Due)));
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_saved()
    {
        Next(Bulletin.Begin(Id, Office, Content with { Text = string.Concat(Enumerable.Repeat("𠮷", 2000)) }, Now));
        Assert.Equal(BulletinRefusal.Incomplete, Why(Bulletin.Begin(Id, Office, Content with { Text = new string('字', 2001) }, Now)));
        Assert.Equal(BulletinRefusal.Incomplete, Why(Bulletin.Begin(Id, Office, Content with { Title = new string('字', 61) }, Now)));
    }

    [Fact]
    public void A_draft_is_its_writers_own_until_it_is_handed_in()
    {
        var draft = Next(Bulletin.Begin(Id, Office, Content, Now));

        Assert.False(BulletinRights.MayRead(draft, OtherOffice, Now));
        Assert.False(BulletinRights.MayRead(draft, Leader, Now));
        Assert.True(BulletinRights.MayRead(Submitted(), Leader, Now));
        Assert.False(BulletinRights.MayRead(Submitted(), Staff, Due));
    }

    [Fact]
    public void Readers_read_from_its_hour_on()
    {
        var bulletin = Approved(Submitted());

        Assert.False(BulletinRights.MayRead(bulletin, Staff, Now));
        Assert.True(BulletinRights.MayRead(bulletin, Staff, Due));
    }
}
