using System.Diagnostics;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>The states of a self-check in words.</summary>
public static class StatusWords
{
    public static readonly Text NotOpen = new("未开放", "Not open");
    public static readonly Text Open = new("未开始", "Not started");
    public static readonly Text Draft = new("填写中", "Draft");
    public static readonly Text OnTime = new("按时提交", "On time");
    public static readonly Text Late = new("迟交", "Late");
    public static readonly Text Missing = new("缺报", "Missing");
    public static readonly Text Excused = new("免报", "Excused");
    public static readonly Text Reopened = new("退回修改", "Reopened");
    public static readonly Text NotRequired = new("不要求", "Not required");

    /// <summary>The state in words.</summary>
    public static string Of(SelfCheckStatus status, Language language) => (status switch
    {
        SelfCheckStatus.NotOpen => NotOpen,
        SelfCheckStatus.Open => Open,
        SelfCheckStatus.Draft => Draft,
        SelfCheckStatus.SubmittedOnTime => OnTime,
        SelfCheckStatus.SubmittedLate => Late,
        SelfCheckStatus.Missing => Missing,
        SelfCheckStatus.Excused => Excused,
        SelfCheckStatus.Reopened => Reopened,
        SelfCheckStatus.NotRequired => NotRequired,
        _ => throw new UnreachableException(),
    }).In(language);
}
