using System.Diagnostics;
using Wenming.Cards.Roster;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>Kinds, states, audiences, problems and refusals in words.</summary>
public static class BulletinWords
{
    private const int SectionsInLine = 12;
    private const int LongestAudience = 100;
    private const int NamesInLine = 3;
    private const int LongestName = 20;

    private static readonly Text Notice = new("通知", "Notice");
    private static readonly Text Praise = new("通报表扬", "Praise");
    private static readonly Text Criticism = new("通报批评", "Criticism");
    private static readonly Text Brief = new("简报", "Brief");

    private static readonly Text Writing = new("草稿", "draft");
    private static readonly Text Proposed = new("等文明办接手", "waiting for the office");
    private static readonly Text Submitted = new("等局领导批准", "waiting for a leader");
    private static readonly Text Returned = new("已退回", "returned");
    private static readonly Text Scheduled = new("已批准，待发布", "approved, not out yet");
    private static readonly Text Published = new("已发布", "published");
    private static readonly Text Recalled = new("已撤回", "recalled");
    private static readonly Text Discarded = new("已作废", "discarded");

    private static readonly Text Waiting = new("待定", "open");
    private static readonly Text Approved = new("批准", "approved");
    private static readonly Text GivenBack = new("退回", "returned");
    private static readonly Text Withdrawn = new("收回", "withdrawn");
    private static readonly Text TakenOver = new("文明办接手", "taken over");

    private static readonly Text NoTitle = new("还没有标题。", "There is no title.");
    private static readonly Text NoText = new("还没有正文。", "There is no text.");
    private static readonly Text TooLong = new("标题、正文或依据太长。", "Title, text or basis is too long.");
    private static readonly Text NoAudience = new("还没有选发给谁。", "Nobody is chosen to get it.");
    private static readonly Text CriticisesPerson = new("通报批评只点科室，不点人；文中有：{0}。", "Criticism names sections, never persons; it names: {0}.");
    private static readonly Text NoBasis = new("文中点了{0}，请勾选“有依据/已同意”并写明依据。", "It names {0}: tick that there is a basis or consent, and write it down.");

    private static readonly Text NotAllowed = new("您的角色不能做这一步。", "your roles do not allow it.");
    private static readonly Text NotYours = new("这是别人的草稿。", "it is somebody else's draft.");
    private static readonly Text SamePerson = new("起草人不能批准自己的通报，须由另一位局领导批准。", "who wrote it cannot approve it; another leader must.");
    private static readonly Text WrongStage = new("现在没有等这一步。", "nothing waits for this step now.");
    private static readonly Text IsOver = new("它已撤回或作废。", "it was recalled or discarded.");
    private static readonly Text Incomplete = new("内容还不能发布。", "it cannot be published as it is.");
    private static readonly Text NoReason = new("请写理由，不超过200字。", "give a reason, at most 200 characters.");
    private static readonly Text CorrectionUnderWay = new("另一份更正正在进行。", "another correction is under way.");

    /// <summary>The kind.</summary>
    public static string Of(BulletinKind kind, Language language) => (kind switch
    {
        BulletinKind.Notice => Notice,
        BulletinKind.Praise => Praise,
        BulletinKind.Criticism => Criticism,
        BulletinKind.Brief => Brief,
        _ => throw new UnreachableException(),
    }).In(language);

    /// <summary>The state.</summary>
    public static string Of(BulletinStatus status, Language language) => (status switch
    {
        BulletinStatus.Writing => Writing,
        BulletinStatus.Proposed => Proposed,
        BulletinStatus.Submitted => Submitted,
        BulletinStatus.Returned => Returned,
        BulletinStatus.Scheduled => Scheduled,
        BulletinStatus.Published => Published,
        BulletinStatus.Recalled => Recalled,
        BulletinStatus.Discarded => Discarded,
        _ => throw new UnreachableException(),
    }).In(language);

    /// <summary>What became of a wording.</summary>
    public static string Of(VersionFate fate, Language language) => (fate switch
    {
        VersionFate.Waiting => Waiting,
        VersionFate.Approved => Approved,
        VersionFate.Returned => GivenBack,
        VersionFate.Withdrawn => Withdrawn,
        VersionFate.TakenOver => TakenOver,
        _ => throw new UnreachableException(),
    }).In(language);

    /// <summary>The audience, not escaped.</summary>
    public static string Of(BulletinAudience audience, Language language)
    {
        ArgumentNullException.ThrowIfNull(audience);
        if (audience.IsEverybody)
            return BulletinDeskTexts.Everybody.In(language);
        if (audience.IsEmpty)
            return BulletinDeskTexts.NobodyYet.In(language);
        List<string> parts = [.. audience.Sections.Select(section => section.Value)];
        if (audience.Roles != Role.StaffMember)
            parts.Insert(0, RoleWords.Of(audience.Roles, language));
        return Shortened.To(NameWords.Of(parts, SectionsInLine, language), LongestAudience);
    }

    /// <summary>A problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="named">The people whom the wording names.</param>
    /// <param name="language">The language.</param>
    public static string Of(BulletinProblem problem, IReadOnlyList<string> named, Language language)
    {
        ArgumentNullException.ThrowIfNull(named);
        var text = problem switch
        {
            BulletinProblem.NoTitle => NoTitle,
            BulletinProblem.NoText => NoText,
            BulletinProblem.TooLong => TooLong,
            BulletinProblem.NoAudience => NoAudience,
            BulletinProblem.CriticisesPerson => CriticisesPerson,
            BulletinProblem.NoBasis => NoBasis,
            _ => throw new UnreachableException(),
        };
        return text.In(language, named.Count == 0 ? "" : NameWords.Of([.. named.Select(name => Shortened.To(name, LongestName))], NamesInLine, language));
    }

    /// <summary>A refusal.</summary>
    public static string Of(BulletinRefusal refusal, Language language) => (refusal switch
    {
        BulletinRefusal.NotAllowed => NotAllowed,
        BulletinRefusal.NotYours => NotYours,
        BulletinRefusal.SamePerson => SamePerson,
        BulletinRefusal.WrongStage => WrongStage,
        BulletinRefusal.IsOver => IsOver,
        BulletinRefusal.Incomplete => Incomplete,
        BulletinRefusal.NoReason => NoReason,
        BulletinRefusal.CorrectionUnderWay => CorrectionUnderWay,
        _ => throw new UnreachableException(),
    }).In(language);
}
