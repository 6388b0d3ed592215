using Wenming.Domain.Wording;

namespace Wenming.Cards.Audit;

/// <summary>The wording of histories.</summary>
public static class AuditTexts
{
    public static readonly Text HistoryName = new("历史", "history");
    public static readonly Text HistoryPurpose = new("一件事的全部经过，以及记录是否完整", "what happened to one matter, and whether the record is whole");
    public static readonly Text Comma = new("、", ", ");

    // The kinds
    public static readonly Text Verification = new("复核", "verification");
    public static readonly Text SelfCheck = new("自检", "self-check");
    public static readonly Text Standings = new("排名", "standings");
    public static readonly Text Veto = new("否决", "veto");

    // The card
    public static readonly Text Title = new("历史 · {0}", "History · {0}");
    public static readonly Text IsWhole = new("记录完整，共{0}条。", "The record is whole: {0} lines.");
    public static readonly Text OwnOnly = new("您的操作，共{0}条。", "What you did: {0} lines.");
    public static readonly Text MetadataOnly = new("这里只列时间和事项，不列人员和内容。", "Only when and what is listed, neither who nor the contents.");
    public static readonly Text Missing = new("记录不完整：缺第{0}条。请立即告知文明办。", "The record is not whole: line {0} is missing. Tell the appraisal office at once.");
    public static readonly Text Changed = new("记录不完整：第{0}条被改动过。请立即告知文明办。", "The record is not whole: line {0} was changed. Tell the appraisal office at once.");
    public static readonly Text Unlinked = new("记录不完整：第{0}条与前一条接不上。请立即告知文明办。", "The record is not whole: line {0} does not follow the one before. Tell the appraisal office at once.");
    public static readonly Text Earlier = new("更早的{0}条没有列出。", "{0} earlier lines are not listed.");
    public static readonly Text Line = new("{0} · {1}", "{0} · {1}");
    public static readonly Text ByTheBot = new("系统", "the bot");
    public static readonly Text Unknown = new("已不在名册上的人员", "somebody who is no longer on the roster");

    // Refusals
    public static readonly Text Usage = new(
        "用法：历史 事项 科室 [编号] [2026Q1]。事项：{0}",
        "Usage: history MATTER SECTION [NUMBER] [2026Q1]. Matters: {0}");
    public static readonly Text NumberMissing = new("请写编号，例如：历史 {0} {1} 1", "Give the number, for example: history {0} {1} 1");
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text Nothing = new("没有记录。", "Nothing is on record.");
    public static readonly Text NothingOfYours = new("没有您的操作记录。本科室的记录由科室负责人、联络员查看，全部记录由文明办、局领导查看。", "Nothing that you did is on record. A section's head and liaison see its records, the office and the leaders all.");

    /// <summary>What is done to a verification.</summary>
    public static IReadOnlyDictionary<string, Text> VerificationActions { get; } = new Dictionary<string, Text>
    {
        ["verification.drawn"] = new("抽题", "drawn"),
        ["verification.found"] = new("复核一题", "a finding"),
        ["verification.concluded"] = new("完成复核", "concluded"),
        ["verification.waived"] = new("免复核", "waived"),
        ["verification.appealed"] = new("申诉", "appealed"),
        ["verification.appealUpheld"] = new("申诉成立", "appeal upheld"),
        ["verification.appealRejected"] = new("申诉不成立", "appeal rejected"),
    };

    /// <summary>What is done to a section's sheet.</summary>
    public static IReadOnlyDictionary<string, Text> SelfCheckActions { get; } = new Dictionary<string, Text>
    {
        ["selfCheck.submitted"] = new("提交", "submitted"),
        ["selfCheck.reopened"] = new("退回", "given back"),
        ["selfCheck.excused"] = new("免报", "excused"),
    };

    /// <summary>What is looked at.</summary>
    public static IReadOnlyDictionary<string, Text> ViewActions { get; } = new Dictionary<string, Text>
    {
        ["standings.viewed"] = new("查看排名", "looked at the standings"),
        ["standings.sectionViewed"] = new("查看科室得分", "looked at a section's scores"),
        ["summary.viewed"] = new("查看全局小结", "looked at the bureau's summary"),
        ["summary.sectionViewed"] = new("查看科室小结", "looked at a section's summary"),
        ["why.viewed"] = new("查看得分依据", "looked at what a score is made of"),
        ["flag.viewed"] = new("查看红旗提议", "looked at the flag's proposal"),
    };
}
