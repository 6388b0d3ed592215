namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>An inspector writes, a leader approves, a head proposes: by card and in typed text.</summary>
public sealed class WritingTests : IAsyncLifetime
{
    private readonly Newsroom _room = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _room.DisposeAsync();

    [Fact]
    public async Task I_write_see_the_preview_hand_it_in_and_a_leader_approves()
    {
        await Newsroom.MeetAsync(_room.Office, _room.Leader);
        await Newsroom.WritesAsync(_room.Office);
        Assert.Equal("已保存为2026年第1期草稿。", _room.Office.Card.Notices[0]);
        Assert.Contains("一季度简报", _room.Office.Card.Texts);
        Assert.Contains("各科室按时自检。", _room.Office.Card.Texts);

        await _room.Office.PressAsync("提交审批");
        Assert.Equal("已提交，等局领导批准。", _room.Office.Card.Notices[0]);
        Assert.Contains("通报“一季度简报”等您批准（陈志强提交）。", _room.SaidTo(_room.Leader), StringComparison.Ordinal);
        await _room.Leader.SaysAsync("通报");
        await _room.Leader.PressAsync("第1期");
        await _room.Leader.PressAsync("同意发布");

        Assert.Equal("已批准，3月20日（周五） 09:00发出。", _room.Leader.Card.Notices[0]);
        Assert.Contains("由曾庆华批准", _room.SaidTo(_room.Office), StringComparison.Ordinal);
        await _room.Reader.SaysAsync("通报 1");
        Assert.Equal("一季度简报", _room.Reader.Card.Title);
    }

    [Fact]
    public async Task The_form_says_that_secrets_are_forbidden_in_every_free_text_box()
    {
        await _room.Office.SaysAsync("通报 写");

        Assert.Contains("严禁输入涉密信息和工作秘密。", _room.Office.Card.Texts);
        Assert.All(["title", "text", "basis"], field => Assert.Equal("严禁输入涉密信息和工作秘密。", _room.Office.Card.Field(field).Placeholder));
    }

    [Fact]
    public async Task Everything_can_be_typed_step_by_step()
    {
        var office = _room.Office;
        await office.SaysAsync("文字");
        Assert.Contains("严禁输入涉密信息和工作秘密。", (await office.SaysAsync("通报 写")).Words, StringComparison.Ordinal);
        await office.SaysAsync("表扬");
        await office.SaysAsync("表扬吴浩然");
        await office.SaysAsync("吴浩然同志拾金不昧。");
        await office.SaysAsync("规划科、局领导");
        await office.SaysAsync("要");
        Assert.Contains("吴浩然", (await office.SaysAsync("3月23日 10:30")).Words, StringComparison.Ordinal);
        var preview = await office.SaysAsync("本人已同意");

        Assert.Null(preview.Card);
        Assert.Contains("表扬吴浩然", preview.Words, StringComparison.Ordinal);
        Assert.Contains("发给：局领导、规划科", preview.Words, StringComparison.Ordinal);
        Assert.Contains("点名依据：本人已同意", preview.Words, StringComparison.Ordinal);
        Assert.Contains("已提交", (await office.SaysAsync("通报 提交 1")).Words, StringComparison.Ordinal);
        await _room.Leader.SaysAsync("通报 同意 1");
        Assert.Equal("已批准，3月23日（周一） 10:30发出。", _room.Leader.Card.Notices[0]);
    }

    [Fact]
    public async Task In_English_it_is_the_same()
    {
        var office = _room.Bureau.Client("陈志强", Wenming.Domain.Wording.Language.English);
        await office.SaysAsync("bulletin write");
        await office.Fill("title", "Brief 1").Fill("text", "All sections are on time.").PressAsync("Save and preview");
        await office.PressAsync("Submit");
        var leader = _room.Bureau.Client("曾庆华", Wenming.Domain.Wording.Language.English);

        await leader.SaysAsync("bulletin approve 1");

        Assert.Equal("Approved; it goes out Fri 20 Mar, 09:00.", leader.Card.Notices[0]);
    }

    [Theory]
    [InlineData("2026-03-20 12:00", "3月20日（周五） 12:00", "3月20日（周五） 13:30")]
    [InlineData("2026-03-20 17:05", "3月20日（周五） 17:05", "3月23日（周一） 09:00")]
    [InlineData("2026-03-21 10:00", "3月21日（周六） 10:00", "3月23日（周一） 09:00")]
    public async Task Outside_working_hours_it_moves_to_the_next_and_says_when(string now, string wished, string due)
    {
        _room.Bureau.ItIs(now);

        await _room.PublishesAsync();

        Assert.Equal($"已批准。{wished}不在工作时间内，改为{due}发出。", _room.Leader.Card.Notices[0]);
    }

    [Fact]
    public async Task A_wish_on_a_day_off_moves_too()
    {
        await _room.PublishesAsync(more: ("hour", "4月4日 10:00"));

        Assert.Equal("已批准。4月4日（周六） 10:00不在工作时间内，改为4月7日（周二） 09:00发出。", _room.Leader.Card.Notices[0]);
    }

    [Fact]
    public async Task Criticism_that_names_a_person_cannot_be_handed_in()
    {
        await Newsroom.WritesAsync(_room.Office, "通报批评", "吴浩然迟到。", ("kind", "Criticism"), ("hasBasis", "true"), ("basis", "考勤表"));
        Assert.Contains("通报批评只点科室，不点人；文中有：吴浩然。", _room.Office.Card.Notices);

        await _room.Office.PressAsync("提交审批");

        Assert.Equal("不行：内容还不能发布。", _room.Office.Card.Notices[0]);
    }

    [Fact]
    public async Task Praise_of_a_person_is_handed_in_only_with_its_basis()
    {
        await Newsroom.WritesAsync(_room.Office, "表扬", "吴浩然同志拾金不昧。", ("kind", "Praise"));
        await _room.Office.PressAsync("提交审批");
        Assert.Equal("不行：内容还不能发布。", _room.Office.Card.Notices[0]);
        await _room.Office.PressAsync("修改");
        await _room.Office.Fill("hasBasis", "true").Fill("basis", "本人已同意").PressAsync("保存并预览");

        await _room.Office.PressAsync("提交审批");

        Assert.Equal("已提交，等局领导批准。", _room.Office.Card.Notices[0]);
    }

    [Fact]
    public async Task A_leader_gives_it_back_with_a_reason_and_the_author_reads_it()
    {
        await Newsroom.MeetAsync(_room.Office);
        await Newsroom.WritesAsync(_room.Office);
        await _room.Office.PressAsync("提交审批");
        await _room.Leader.SaysAsync("通报 1");
        await _room.Leader.PressAsync("退回");
        Assert.Equal("不行：请写理由，不超过200字。", _room.Leader.Card.Notices[0]);

        await _room.Leader.Fill("reason", "请写明时间").PressAsync("退回");

        Assert.Equal("已退回。", _room.Leader.Card.Notices[0]);
        Assert.Contains("由曾庆华退回：请写明时间", _room.SaidTo(_room.Office), StringComparison.Ordinal);
        await _room.Office.SaysAsync("通报 1");
        Assert.Contains("退回理由：请写明时间", _room.Office.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_proposes_the_office_takes_over_and_a_leader_approves()
    {
        await Newsroom.MeetAsync(_room.Head, _room.Office, _room.Leader);
        await Newsroom.WritesAsync(_room.Head, "好做法", "规划科的做法。");
        await _room.Head.PressAsync("提交文明办");
        Assert.Contains("张伟民提出通报“好做法”，请文明办接手。", _room.SaidTo(_room.Office), StringComparison.Ordinal);
        await _room.Leader.SaysAsync("通报 同意 1");
        Assert.StartsWith("不行：", _room.Leader.Card.Notices[0], StringComparison.Ordinal);
        await _room.Office.SaysAsync("通报 1");
        await _room.Office.PressAsync("接手并提交");

        await _room.Leader.SaysAsync("通报 同意 1");

        Assert.StartsWith("已批准", _room.Leader.Card.Notices[0], StringComparison.Ordinal);
        Assert.Contains("由曾庆华批准", _room.SaidTo(_room.Head), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_can_be_discarded_and_is_gone_from_the_list()
    {
        await Newsroom.WritesAsync(_room.Office);

        await _room.Office.PressAsync("作废草稿");

        Assert.Contains("草稿已作废。", _room.Office.Words, StringComparison.Ordinal);
        await _room.Office.SaysAsync("通报");
        Assert.DoesNotContain("一季度简报", _room.Office.Card.Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_another_feature_ends_the_typed_draft()
    {
        await _room.Office.SaysAsync("文字");
        await _room.Office.SaysAsync("通报 写 简报");
        await _room.Office.SaysAsync("标题一");
        await _room.Office.SaysAsync("自检");

        await _room.Office.SaysAsync("是");

        await _room.Office.SaysAsync("通报 1");
        Assert.DoesNotContain("\n是\n", _room.Office.Words, StringComparison.Ordinal);
        Assert.Contains("还没有正文。", _room.Office.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("𠮷", 2000)]
    [InlineData("<", 2000)]
    public async Task A_text_that_fits_no_card_is_not_saved_and_says_so(string sign, int times)
    {
        await _room.Office.SaysAsync("通报 写");
        _room.Office.Card.Field("text").Force(string.Concat(Enumerable.Repeat(sign, times)));

        await _room.Office.Fill("title", "长").PressAsync("保存并预览");

        Assert.Equal("没有保存：标题、正文或依据太长。", _room.Office.Card.Notices[0]);
        Assert.Equal("", await _room.SnapshotAsync());
    }
}
