using Wenming.Domain.Wording;

namespace Wenming.Cards.Flags;

/// <summary>The wording of the travelling flag (流动红旗). In English it is an honour: “travelling flag”, never “red flag” alone.</summary>
public static class FlagTexts
{
    // The command
    public static readonly Text Name = new("红旗", "flag");
    public static readonly Text Purpose = new("流动红旗：现由谁持有、历次结果；领导看提议并决定", "the travelling flag: who holds it, earlier ones; leaders see the proposal and decide");
    public static readonly Text WordsForDecide = new("决定 定", "decide");
    public static readonly Text WordsForVacant = new("空缺", "vacant");
    public static readonly Text WordsForWithdraw = new("撤回", "withdraw");
    public static readonly Text WordsForReason = new("理由", "because");
    public static readonly Text DecideCommand = new("红旗 决定 {0}", "flag decide {0}");
    public static readonly Text VacantCommand = new("红旗 空缺 理由", "flag vacant REASON");

    // Its history
    public static readonly IReadOnlyDictionary<string, Text> Actions = new Dictionary<string, Text>
    {
        ["flag.decided"] = new("决定", "decided"),
        ["flag.announced"] = new("公布", "announced"),
        ["flag.withdrawn"] = new("撤回公布", "announcement withdrawn"),
    };

    // What everybody sees
    public static readonly Text Title = new("流动红旗", "The travelling flag");
    public static readonly Text Holder = new("现由 **{0}** 持有（{1}评定）", "**{0}** holds it (judged for {1})");
    public static readonly Text HolderSeveral = new("现由 **{0}** 持有（{1}评定）", "**{0}** hold it (judged for {1})");
    public static readonly Text HolderJoint = new("现由 **{0}** 持有（{1}评定，并列）", "**{0}** hold it (judged for {1}, jointly)");
    public static readonly Text HolderVacant = new("{0}空缺，由文明办保管", "Vacant for {0}: it stays with the appraisal office");
    public static readonly Text NobodyYet = new("还没有评定过流动红旗。", "No travelling flag has been awarded yet.");
    public static readonly Text Because = new("理由：{0}", "Reason: {0}");
    public static readonly Text HistoryTitle = new("历次结果", "Earlier results");
    public static readonly Text HistoryLine = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Vacant = new("空缺", "vacant");
    public static readonly Text RuleHint = new("一季一评，持有一个季度；宁缺毋滥，不搞终身制。", "Judged anew every quarter and held for one; better no winner than a weak one.");
    public static readonly Text NotYet = new("{0}还没有评定：{1}复核结束后由领导决定，随季度小结公布。", "{0} is not judged yet: after verification ends on {1} the leaders decide; it is published with the quarterly summary.");
    public static readonly Text QuarterResult = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Withdrawn = new("原公布的结果已撤回。", "What had been announced was withdrawn.");

    // The reasons that are published
    public static readonly Text PublicReason = new(
        "按时提交自检，复核分达到{0}分，四项条件都不低于{1}分，没有一票否决、红旗限制和不实填报，没有逾期整改；复核与日常考核合计在符合条件的科室中{2}。",
        "submitted on time, verified at {0} points or more, no criterion below {1}, no veto, flag bar or false answer, no overdue rectification; {2} of all eligible sections in verification and daily assessment together.");
    public static readonly Text Highest = new("最高", "the highest");
    public static readonly Text AmongTheFirst = new("名列前{0}", "among the first {0}");
    public static readonly Text PublicVacancy = new("本季度没有科室符合全部条件，宁缺毋滥。", "no section met every condition this quarter, and no winner is better than a weak one.");
    public static readonly Text AnnouncementTitle = new("流动红旗 · {0}", "The travelling flag · {0}");
    public static readonly Text AnnouncementWinner = new("经局领导决定，**{0}** 获得{1}流动红旗。", "The bureau's leaders award the travelling flag of {1} to **{0}**.");
    public static readonly Text AnnouncementVacant = new("经局领导决定，{0}流动红旗空缺，由文明办保管。", "The bureau's leaders leave the travelling flag of {0} vacant; it stays with the appraisal office.");

    // The proposal
    public static readonly Text ProposalTitle = new("流动红旗提议 · {0}", "Proposal for the travelling flag · {0}");
    public static readonly Text ProposalIntro = new("共{0}面，{1}个科室符合条件，机器只提议，由局领导决定。", "{0} to give, {1} sections eligible. The bot only proposes; the leaders decide.");
    public static readonly Text NobodyEligible = new("没有科室符合条件：提议空缺，由文明办保管。", "No section is eligible: the proposal is to leave it vacant.");
    public static readonly Text TooEarlyNote = new("复核到{0}结束，之后才能提议和决定。", "Verification ends on {0}; proposal and decision come after it.");
    public static readonly Text EligibleTitle = new("符合条件（由高到低）", "Eligible (the best first)");
    public static readonly Text OthersTitle = new("不符合条件", "Not eligible");
    public static readonly Text EligibleLine = new("{0}\\. **{1}** · {2} 分（V {3}，D {4}）", "{0}\\. **{1}** · {2} points (V {3}, D {4})");
    public static readonly Text ProposedMark = new("{0} · 提议", "{0} · proposed");
    public static readonly Text For = new("符合：按时提交；V {0}，不低于{1}；最低一项{2}，不低于{3}；无一票否决、红旗限制和不实填报；无逾期整改。", "For: on time; V {0}, at least {1}; weakest criterion {2}, at least {3}; no veto, bar or false answer; nothing overdue.");
    public static readonly Text CriterionValue = new("{0} {1}", "{0} {1}");
    public static readonly Text AgainstTitle = new("**{0}**：{1}", "**{0}**: {1}");
    public static readonly Text AgainstValue = new("**{0}**（复核 V {1}，日常 D {2}）：{3}", "**{0}** (V {1}, D {2}): {3}");
    public static readonly Text MoreEligible = new("另有{0}个符合条件的科室，按序在后。", "{0} more eligible sections follow in order.");
    public static readonly Text MoreOthers = new("另有{0}个科室不符合条件。", "{0} more sections are not eligible.");
    public static readonly Text TiePerformance = new("与上一名同分：C2 业务较低，排在其后。", "Equal to the one above; lower in C2.");
    public static readonly Text TieDaily = new("与上一名同分、C2 相同：日常考核 D 较低，排在其后。", "Equal to the one above, also in C2; lower in D.");
    public static readonly Text TieMandatory = new("与上一名同分，C2 和 D 相同：本季整改项较多，排在其后。", "Equal to the one above, also in C2 and D; more mandatory rectifications.");
    public static readonly Text TieOverdue = new("与上一名同分，C2、D、整改项相同：逾期天数较多，排在其后。", "Equal to the one above in all of these; more overdue days.");
    public static readonly Text TieJoint = new("与上一名各项都相同：并列。", "Equal to the one above in everything: joint.");

    // What keeps a section from it
    public static readonly Text NotSubmitted = new("没有提交自检", "no self-check submitted");
    public static readonly Text NotVerified = new("未复核", "not verified");
    public static readonly Text Late = new("迟交{0}个工作日", "{0} working days late");
    public static readonly Text LateSameDay = new("截止当天过时提交", "late on the due day");
    public static readonly Text VerifiedTooLow = new("V {0}，低于{1}", "V {0}, below {1}");
    public static readonly Text CriterionTooLow = new("{0} {1}，低于{2}", "{0} {1}, below {2}");
    public static readonly Text Vetoed = new("一票否决", "a veto holds");
    public static readonly Text Barred = new("{0} 限制评红旗", "{0} bars the flag");
    public static readonly Text FalseAnswer = new("{0} 不实填报", "{0} knowingly false");
    public static readonly Text Overdue = new("逾期整改{0}项", "{0} rectifications overdue");
    public static readonly Text Separator = new("；", "; ");

    // The decision
    public static readonly Text Decided = new("已决定：**{0}**（{1}，{2}）。随季度小结发布后公布；公布前可以重新决定。", "Decided: **{0}** ({1}, {2}). Announced when the summary is released; until then it can be decided again.");
    public static readonly Text Announced = new("已公布：**{0}**（{1}决定，{2}公布）。", "Announced: **{0}** (decided by {1}, announced {2}).");
    public static readonly Text WithdrawnNote = new("{0}撤回了公布的结果：{1}。需要重新决定；小结里写到的，请文明办更正。", "{0} withdrew what was announced: {1}. Decide anew, and let the office correct the summary.");
    public static readonly Text OutOfDate = new("决定之后情况有变：{0}。公布前需要领导重新决定（原决定：{1}）。", "Figures changed after the decision: {0}. Decide again before it is announced (it was {1}).");
    public static readonly Text AtThatTime = new("以下是决定时的分数。", "The figures below are those of the decision.");
    public static readonly Text WinnersLabel = new("获得红旗的科室（最多{0}个）", "Sections that get a flag (at most {0})");
    public static readonly Text ReasonLabel = new("理由（与提议不同或空缺时必填，会公布）", "Reason (needed when it differs from the proposal; published)");
    public static readonly Text NoSecrets = new("严禁输入涉密信息和工作秘密", "No state or work secrets");
    public static readonly Text DecideButton = new("决定", "Decide");
    public static readonly Text VacantButton = new("空缺", "Vacant");
    public static readonly Text DecidedNotice = new("已记录：{0}。", "Recorded: {0}.");
    public static readonly Text WithdrawnNotice = new("已撤回公布的红旗结果。已发出的消息正在撤回。", "The announcement is withdrawn; the messages are being taken back.");
    public static readonly Text TypedHint = new("也可以输入：红旗 决定 科室名称 理由；红旗 空缺 理由", "Or type: flag decide SECTION reason; flag vacant reason");
    public static readonly Text WithdrawHint = new("公布有误时输入：红旗 撤回 理由", "If it is wrong type: flag withdraw reason");

    // Refusals
    public static readonly Text OnlyLeaders = new("流动红旗由局领导决定。", "The bureau's leaders decide about the flag.");
    public static readonly Text TooEarly = new("{0}的复核到{1}才结束，结束后才能决定红旗。", "Verification of {0} ends on {1}; the flag is decided after it.");
    public static readonly Text IsAnnounced = new("{0}的红旗已经公布。要改请先输入“红旗 撤回 理由”。", "The flag of {0} is announced already. To change it first type “flag withdraw REASON”.");
    public static readonly Text NothingAnnounced = new("{0}的红旗没有公布，不用撤回；可以直接重新决定。", "The flag of {0} is not announced; simply decide again.");
    public static readonly Text OwnSection = new("不能把红旗定给自己所在的科室，请其他领导决定。", "Nobody gives the flag to the own section; let another leader decide.");
    public static readonly Text TooMany = new("本季度共{0}面红旗，选的科室多了。", "There are {0} to give this quarter; you chose more.");
    public static readonly Text NotEligible = new("{0}不符合条件：{1}。没有改动。", "{0} is not eligible: {1}. Nothing was changed.");
    public static readonly Text NoReason = new("与提议不同的决定和空缺要写理由。提议是：{0}。", "A decision that differs from the proposal needs a reason. Proposed: {0}.");
    public static readonly Text NoWithdrawalReason = new("撤回要写理由：红旗 撤回 理由", "A withdrawal needs a reason: flag withdraw REASON");
    public static readonly Text TooLong = new("理由最多{0}字，现在有{1}字。", "A reason has at most {0} characters; this one has {1}.");
    public static readonly Text UnknownSection = new("没有找到科室“{0}”。本局的科室：{1}", "There is no section “{0}”. The sections: {1}");
    public static readonly Text Usage = new("请输入：红旗 决定 科室名称 理由；红旗 空缺 理由；红旗 撤回 理由", "Type: flag decide SECTION reason; flag vacant reason; flag withdraw reason");
    public static readonly Text Stale = new("情况已变，没有记录；下面是现在的提议，请再看一遍。", "Things changed and nothing was recorded; this is the proposal now. Please look again.");
    public static readonly Text SomebodyElse = new("刚才另一位领导也在决定，没有记录您的。请看现在的情况再定。", "Another leader decided just now; yours was not recorded. Look again before you decide.");
    public static readonly Text NothingChosen = new("没有选科室。要空缺请按“空缺”。", "No section was chosen. To leave it vacant press “Vacant”.");

    // What others are told
    public static readonly Text TellDecided = new("{0}决定了{1}流动红旗：{2}。小结发布后公布。", "{0} decided the travelling flag of {1}: {2}. It is announced with the summary.");
    public static readonly Text TellWithdrawn = new("{0}撤回了{1}流动红旗的公布：{2}。小结里写到的请更正。", "{0} withdrew the flag of {1}: {2}. Please correct the summary where it speaks of it.");
    public static readonly Text TellOutOfDate = new("{0}流动红旗决定之后情况有变（{1}），公布前需要重新决定。输入“红旗”查看。", "Figures changed after the flag of {0} was decided ({1}). It must be decided again before it is announced: type “flag”.");
}
