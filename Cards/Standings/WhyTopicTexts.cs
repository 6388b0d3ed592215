using Wenming.Domain.Wording;

namespace Wenming.Cards.Standings;

/// <summary>The wording of 为什么 … 日常 and 为什么 … 红旗.</summary>
public static class WhyTopicTexts
{
    public static readonly Text WordsForDaily = new("日常 日常考核", "daily d");
    public static readonly Text WordsForFlag = new("红旗 流动红旗 红旗值", "flag");
    public static readonly Text MayNotSee = new(
        "日常考核和红旗值的明细由本科室科长、联络员以及文明办、局领导查看。", "The lines of D and of the flag's value are for the section's head and liaison, the office and the leaders.");
    public static readonly Text BackToScore = new("得分", "Score");

    // D
    public static readonly Text DailyTitle = new("为什么：{0} 日常考核 D · {1}", "Why: {0} daily assessment D · {1}");
    public static readonly Text DailyIntro = new("从{0}分起，已确认的加分、扣分逐条相加；最多100，最少0。", "From {0} points, every confirmed merit and fault; 100 at most, 0 at least.");
    public static readonly Text DailyLine = new("{0} {1} **{2}**", "{0} {1} **{2}**");
    public static readonly Text DailyFact = new("{0}；依据：{1}", "{0}; basis: {1}");
    public static readonly Text DailyLimited = new("本条{0}分，同类一个季度最多{1}分。", "This is {0}, but this kind counts {1} a quarter at most.");
    public static readonly Text DailyNothing = new("本季度没有已确认的加分、扣分。", "There is no confirmed merit or fault this quarter.");
    public static readonly Text DailyMore = new("另有{0}条，输入“日常”看全部；下面的合计包括全部。", "{0} more, type “daily” to see all; the sum has all of them.");
    public static readonly Text DailyTotal = new("日常 D = {0} + {1} − {2} = {3}", "D = {0} + {1} − {2} = {3}");
    public static readonly Text DailyClamped = new("按{0}分计。", "It counts {0}.");

    // The flag
    public static readonly Text FlagTitle = new("为什么：{0} 红旗值 · {1}", "Why: {0} flag value · {1}");
    public static readonly Text FlagTotal = new("红旗值 = {0} × V {1} + {2} × D {3} = {4}", "Flag value = {0} × V {1} + {2} × D {3} = {4}");
    public static readonly Text FlagNoValue = new("没有复核分 V，还没有红旗值。", "There is no verified score V, so there is no flag value yet.");
    public static readonly Text FlagEligible = new("符合流动红旗的全部条件。", "Every condition of the travelling flag is met.");
    public static readonly Text FlagNotEligible = new("不符合流动红旗的条件：", "Not eligible for the travelling flag:");
    public static readonly Text FlagAgainst = new("✗ 不符合：{0}", "✗ against: {0}");
    public static readonly Text FlagFor = new("✓ 符合：{0}", "✓ for: {0}");
    public static readonly Text FlagTie = new(
        "同分时依次比 C2 业务、日常 D（{0}）、本季整改项（{1}项，少的在前）、逾期天数（{2}天，少的在前）；仍相同则并列。",
        "Ties: C2, then D ({0}), fewer mandatory rectifications ({1}), fewer days overdue ({2}); then joint.");
    public static readonly Text FlagDecided = new("机器只计算，由局领导决定。", "The bot only computes; the leaders decide.");
    public static readonly Text ForOnTime = new("按时提交自检", "the self-check came on time");
    public static readonly Text ForVerified = new("复核分 V {0}，不低于{1}", "verified score V {0}, at least {1}");
    public static readonly Text ForCriteria = new("每项条件不低于{1}：{0}", "every criterion at least {1}: {0}");
    public static readonly Text ForNoVeto = new("没有一票否决", "no veto holds");
    public static readonly Text ForNoBar = new("没有限制评红旗的事项", "no answer bars the flag");
    public static readonly Text ForNoFalse = new("没有不实填报", "no answer was knowingly false");
    public static readonly Text ForNothingOverdue = new("没有逾期的整改", "no rectification is overdue");
    public static readonly Text NotSubmitted = new("没有有效提交的自检", "no self-check stands as submitted");
    public static readonly Text NotVerified = new("未复核", "not verified");
    public static readonly Text Late = new("迟交{0}个工作日", "{0} working days late");
    public static readonly Text LateSameDay = new("截止当天过时提交", "late on the due day");
    public static readonly Text VerifiedTooLow = new("复核分 V {0}，低于{1}", "verified score V {0}, below {1}");
    public static readonly Text CriterionTooLow = new("条件 {0} 得 {1}，低于{2}", "criterion {0} has {1}, below {2}");
    public static readonly Text Vetoed = new("有一票否决", "a veto holds");
    public static readonly Text Barred = new("{0} 的答案限制评红旗", "the answer to {0} bars the flag");
    public static readonly Text FalseAnswer = new("{0} 不实填报", "{0} was knowingly false");
    public static readonly Text Overdue = new("逾期整改{0}项", "{0} rectifications overdue");
}
