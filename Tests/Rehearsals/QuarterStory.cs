namespace Wenming.Tests.Rehearsals;

/// <summary>
/// The first quarter of 2026 in the demo bureau, from the opening to the flag, all of it said and pressed by people through <c>/api/messages</c>.
/// Dates are those of rules.md 4.4.
/// </summary>
internal sealed class QuarterStory(Script script)
{
    public static readonly SectionStory Office = new("办公室", "李建国", "5", "4", "4", "5", "4", "5") { HeadBut = [("C2-01", "92.5")] };

    public static readonly SectionStory Planning = new("规划科", "张伟民", "5", "5", "5", "4", "5", "5") { HeadBut = [("C2-02", "NA"), ("C1-02", "93.33")] };

    public static readonly SectionStory Farmland = new("耕地保护科", "黄永刚", "4", "4", "3", "5", "4")
    {
        MembersBut = [("C4-08", "3")],
        HeadBut = [("C2-01", "99"), ("C4-10", "85")],
    };

    public static readonly SectionStory Enforcement = new("执法监察科", "何志远", "3", "4", "4", "5", "3")
    {
        MembersBut = [("C1-07", "2"), ("C4-05", "no")],
        HeadBut = [("C3-07", "1"), ("C2-05", "NA")],
    };

    public static readonly SectionStory Registration = new("不动产登记中心", "宋春生", "5", "5", "5", "5", "5") { HeadBut = [("C2-11", "C")] };

    public static readonly SectionStory Survey = new("测绘队", "彭树林", "5");

    public static readonly IReadOnlyList<SectionStory> Sections = [Office, Planning, Farmland, Enforcement, Registration, Survey];

    /// <summary>The whole quarter, day by day.</summary>
    public async Task PlayAsync()
    {
        var (checks, verification, mending) = (new SelfCheckPart(script), new VerificationPart(script), new MendingPart(script));
        var (daily, vetoes, closing) = (new DailyPart(script), new VetoPart(script), new ClosingPart(script));
        await checks.OpenAsync();
        await checks.MembersAnswerAsync();
        await daily.ProposeAndConfirmAsync();
        await checks.FirstReminderAsync();
        await daily.ASectionAppealsAsync();
        await checks.HeadsSubmitAsync();
        await mending.SectionsBeginAsync();
        await vetoes.TwoPeopleConfirmAsync();
        await vetoes.OneIsLiftedAsync();
        await checks.OneSubmitsLateAsync();
        await mending.TheLateOneBeginsAsync();
        await verification.InspectorsVerifyAsync();
        await verification.ASectionAppealsAsync();
        await mending.InspectorsCheckAsync();
        await mending.OneIsOverdueAsync();
        await daily.OverdueIsConfirmedAsync();
        await closing.FlagAndSummaryAsync();
        await closing.EverybodyIsToldAsync();
    }
}
