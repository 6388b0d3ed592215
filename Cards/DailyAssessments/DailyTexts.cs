using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>The wording of the daily assessment.</summary>
public static class DailyTexts
{
    // Commands
    public static readonly Text DailyName = new("日常", "daily");
    public static readonly Text DailyPurpose = new("日常考核：提出好人好事、加分、扣分，由他人确认", "daily assessment: propose good deeds, merits and faults; others confirm");

    // A section's book
    public static readonly Text BookTitle = new("日常考核 · {0} · {1}", "Daily assessment · {0} · {1}");
    public static readonly Text ScoreFact = new("日常考核分 D", "Daily score D");
    public static readonly Text ScoreWords = new("{0}（基础{1} + 加分{2} − 扣分{3}）", "{0} (base {1} + merits {2} − faults {3})");
    public static readonly Text BookEmpty = new("本季度还没有记录。", "Nothing is entered for this quarter.");
    public static readonly Text EntryLine = new("**{0}** · {1} · {2} {3} · {4}", "**{0}** · {1} · {2} {3} · {4}");
    public static readonly Text EntryFact = new("{0}（依据：{1}）", "{0} (basis: {1})");
    public static readonly Text AndMoreEntries = new("另有{0}条，输入“日常 {1} 编号”查看。", "{0} more entries: type “daily {1} NUMBER”.");
    public static readonly Text BookHow = new("看一条：输入“日常 {0} 编号”。申诉：输入“申诉 日常 编号 理由”。", "To see one, type “daily {0} NUMBER”. To appeal: “appeal daily NUMBER REASON”.");
    public static readonly Text OtherQuarter = new("看{0}", "See {0}");

    // What waits
    public static readonly Text WaitingTitle = new("待办的日常考核", "Daily entries that wait");
    public static readonly Text WaitingHint = new("提出的人和本科室的人不能确认。", "Whoever proposed an entry, or belongs to its section, does not confirm it.");
    public static readonly Text WaitingEmpty = new("没有待确认的记录。", "No entry waits to be confirmed.");
    public static readonly Text WaitingLine = new("{0}\\. **{1}** {2} · {3} · {4} {5} · {6}", "{0}\\. **{1}** {2} · {3} · {4} {5} · {6}");
    public static readonly Text WaitingHow = new(
        "也可输入：日常 科室 编号 确认；日常 科室 编号 不认 理由。看一个科室：日常 科室",
        "Or type: daily SECTION NUMBER confirm; daily SECTION NUMBER refuse REASON. To see a section: daily SECTION");
    public static readonly Text AndMoreWaiting = new("另有{0}条。", "{0} more.");
    public static readonly Text Look = new("看 {0}", "Look {0}");
    public static readonly Text ByOthers = new("由他人确认", "for others to confirm");
    public static readonly Text MayBeCountedTwice = new("可能重复计", "may be counted twice");

    // States
    public static readonly Text StateProposed = new("待确认", "waits");
    public static readonly Text StateConfirmed = new("已确认", "confirmed");
    public static readonly Text StateRefused = new("不予认定", "refused");
    public static readonly Text StateStruck = new("已撤销", "struck");
    public static readonly Text StateQuestioned = new("待提出人说明是否同一事实", "waits for its proposer: the same fact?");
    public static readonly Text StateWithdrawn = new("已撤回", "withdrawn");
    public static readonly Text SameFactState = new("{0}（同一事实，不重复计）", "{0} (the same fact, counted once)");
    public static readonly Text AppealedState = new("{0}，申诉中", "{0}, appealed");

    // One entry
    public static readonly Text EntryTitle = new("日常 {0} {1} · {2}", "Daily {0} {1} · {2}");
    public static readonly Text KindFact = new("类别", "Kind");
    public static readonly Text PointsFact = new("分值", "Points");
    public static readonly Text DayFact = new("事实日期", "Day of the fact");
    public static readonly Text StateFact = new("状态", "State");
    public static readonly Text FactLine = new("事实：{0}", "Fact: {0}");
    public static readonly Text BasisLine = new("依据：{0}", "Basis: {0}");
    public static readonly Text ReasonLine = new("理由：{0}", "Reason: {0}");
    public static readonly Text ByBot = new("系统根据整改台账自动提出。", "Proposed by the bot from the rectifications on record.");
    public static readonly Text AlikeHeading = new("一事只计一次。下面的记录可能是同一事实：", "One fact counts once. These may be the same fact:");
    public static readonly Text AlikeEntry = new("日常 {0} · {1} · {2}：{3}", "Daily {0} · {1} · {2}: {3}");
    public static readonly Text AlikeAnswer = new("自检 {0} 的回答已扣分：{1}", "The self-check's {0} already lost points: {1}");
    public static readonly Text AppealHint = new("{0}前可申诉：输入“申诉 日常 {1} 理由”。", "You may appeal until {0}: type “appeal daily {1} REASON”.");
    public static readonly Text AppealOpen = new("已申诉（{0}），{1}前答复。", "Appealed ({0}); an answer is due by {1}.");
    public static readonly Text AppealUpheld = new("申诉成立，已撤销：{0}", "The appeal was upheld and the entry struck: {0}");
    public static readonly Text AppealRejected = new("申诉不成立，维持：{0}", "The appeal was rejected and the entry stands: {0}");
    public static readonly Text Upheld = new("成立，该条已撤销", "upheld; the entry is struck");
    public static readonly Text Rejected = new("不成立，维持该条", "rejected; the entry stands");
    public static readonly Text RefusalLabel = new("不认的理由（不认时必填）", "Reason (needed to refuse)");
    public static readonly Text Confirm = new("确认", "Confirm");
    public static readonly Text Refuse = new("不认", "Refuse");
    public static readonly Text OtherFact = new("不同事实", "Different");
    public static readonly Text SameFact = new("同一事实", "Same");
    public static readonly Text Withdraw = new("撤回", "Withdraw");
    public static readonly Text ToBook = new("回到日常", "To the list");
    public static readonly Text HowToDecide = new(
        "也可输入：日常 {0} {1} 确认；日常 {0} {1} 不认 理由；日常 {0} {1} 不同事实；日常 {0} {1} 同一事实",
        "Or type: daily {0} {1} confirm; daily {0} {1} refuse REASON; daily {0} {1} different; daily {0} {1} same");
    public static readonly Text HowToTell = new(
        "也可输入：日常 {0} {1} 不同事实；日常 {0} {1} 同一事实",
        "Or type: daily {0} {1} different; daily {0} {1} same");

    // Notices
    public static readonly Text Proposed = new("已提出，等待他人确认。", "Proposed; somebody else confirms it.");
    public static readonly Text Asked = new("当天已有可能相同的记录，请说明是否同一事实；说明前不会送交确认。", "Something of that day may be the same fact. Say whether it is; until then nobody is asked to confirm it.");
    public static readonly Text AskedToDecide = new("没有确认：请先说明是否同一事实。", "Not confirmed yet: say first whether it is the same fact.");
    public static readonly Text Settled = new("已记下。", "Noted.");
    public static readonly Text News = new("本科室的日常考核有变动。", "An entry of your section has changed.");
    public static readonly Text ProposerNews = new("您提出的日常考核有结果了。", "What you proposed was decided.");
    public static readonly Text Stale = new("这张卡片已过期，没有写入；下面是最新的。", "That card was out of date and nothing was written; this is the current one.");
    public static readonly Text SomebodyElse = new("别人刚刚写入，这次没有写入，请再看一遍。", "Somebody else wrote just now; nothing of yours was written. Please look again.");

    // The form
    public static readonly Text FormTitle = new("提出日常考核", "Propose a daily entry");
    public static readonly Text FormHint = new("写事实，不写姓名；严禁输入涉密信息和工作秘密。由其他科室的人确认后才计分。", "Say what happened and name nobody; no state or work secrets. It counts once somebody of another section confirms it.");
    public static readonly Text SectionLabel = new("科室", "Section");
    public static readonly Text KindLabel = new("类别", "Kind");
    public static readonly Text KindChoice = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text DayLabel = new("事实日期", "Day of the fact");
    public static readonly Text FactLabel = new("事实（200字以内，不写姓名）", "Fact (at most 200 characters, no names)");
    public static readonly Text BasisLabel = new("依据（文号、记录等，200字以内）", "Basis (a document, a record; at most 200 characters)");
    public static readonly Text Choose = new("请选择", "Choose");
    public static readonly Text Propose = new("提出", "Propose");
    public static readonly Text FormHow = new(
        "也可输入：日常 科室 类别 3月20日 事实 依据 文号",
        "Or type: daily SECTION KIND 20 Mar FACT basis DOCUMENT");

    // Refusals
    public static readonly Text UnknownSection = new("没有“{0}”这个科室。现有：{1}", "There is no section “{0}”. There are: {1}");
    public static readonly Text UnknownKind = new("没有“{0}”这个类别。您可以提：{1}", "There is no kind “{0}”. You may propose: {1}");
    public static readonly Text UnknownDay = new("没有看懂日期“{0}”，请写成3月20日。", "I did not understand the day “{0}”: write it as 20 Mar.");
    public static readonly Text UnknownEntry = new("{0}的日常考核没有第{1}条。", "{0} has no daily entry {1}.");
    public static readonly Text TwoEntries = new("第{0}条在{1}和{2}都有，请写明季度：日常 {3} {0} {4}", "There is an entry {0} in {1} and in {2}; please name the quarter: daily {3} {0} {4}");
    public static readonly Text QuarterAhead = new("{0}还没有到。", "{0} has not begun.");
    public static readonly Text MayNotSee = new("日常考核由科室负责人、联络员、文明办和局领导查看。", "The daily book is read by the section's head and liaison, the office and the leaders.");
    public static readonly Text OnRecord = new("“{0}”由系统根据整改台账自动提出。", "“{0}” is proposed by the bot from what is on record.");
    public static readonly Text NotProposable = new("“{0}”由科室负责人、联络员或文明办提出。", "“{0}” is proposed by heads, liaisons and the office.");
    public static readonly Text NotYet = new("{0}还没有到，只能提已经发生的事实。", "{0} is still to come; propose what has happened.");
    public static readonly Text YearClosed = new("{0}年的公示期已结束，不再记入。", "The public notice of {0} is over; nothing is entered any more.");
    public static readonly Text ClosedToDecide = new("这一年的公示期已结束，不再确认。", "The year's public notice is over; nothing is confirmed any more.");
    public static readonly Text NoFact = new("请写明事实。", "Please say what happened.");
    public static readonly Text NoBasis = new("请写明依据：日常 科室 类别 日期 事实 依据 文号", "Please give the basis: daily SECTION KIND DAY FACT basis DOCUMENT");
    public static readonly Text TooLong = new("事实、依据各最多{0}字，现在{1}字和{2}字。", "Fact and basis have at most {0} characters each; these have {1} and {2}.");
    public static readonly Text NamesPeople = new("日常考核不写个人姓名（{0}），请改写后再提。", "Daily entries name no person ({0}); please write it without.");
    public static readonly Text GiveReason = new("请写明不认的理由。", "Please say why it is refused.");
    public static readonly Text ReasonTooLong = new("理由最多{0}字，现在{1}字。", "A reason has at most {0} characters; this one has {1}.");
    public static readonly Text NotAllowed = new("日常考核由文明办或局领导确认。", "The office or a leader confirms daily entries.");
    public static readonly Text OwnSection = new("不能确认本科室的日常考核，请交给其他人。", "Nobody decides about the own section; leave it to somebody else.");
    public static readonly Text SamePerson = new("提出的人不能确认，请交给其他人。", "Whoever proposed it does not confirm it; leave it to somebody else.");
    public static readonly Text WaitsForProposer = new("等提出的人说明是否同一事实。", "It waits for its proposer to say whether it is the same fact.");
    public static readonly Text NotProposer = new("只有提出的人能撤回。", "Only who proposed it takes it back.");
    public static readonly Text Decided = new("这一条已有结果，没有写入。", "It is decided already; nothing was written.");
    public static readonly Text NothingAlike = new("没有可能相同的记录；不认请写：不认 理由。", "There is nothing that it could be the same as; to refuse it give a reason.");
    public static readonly Text NothingToAppeal = new("这一条没有计分，不需要申诉。", "That entry does not count; there is nothing to appeal against.");
    public static readonly Text NoAppeal = new("{0}没有对日常 {1} 提出申诉。", "{0} has not appealed against daily {1}.");

    // Typed; several words for one thing stand with blanks between
    public static readonly Text WordsForConfirm = new("确认 属实", "confirm");
    public static readonly Text WordsForRefuse = new("不认 不予认定", "refuse");
    public static readonly Text WordsForSame = new("同一事实 同一", "same");
    public static readonly Text WordsForDifferent = new("不同事实 不同", "different other");
    public static readonly Text WordsForWithdraw = new("撤回", "withdraw");
    public static readonly Text WordsForPropose = new("提 提出 新", "propose new");
    public static readonly Text WordsForBasis = new("依据", "basis");
    public static readonly Text Usage = new(
        "用法：日常 科室；日常 科室 编号；日常 科室 编号 确认|不认 理由|不同事实|同一事实|撤回；日常 科室 类别 3月20日 事实 依据 文号",
        "Usage: daily SECTION; daily SECTION NUMBER; daily SECTION NUMBER confirm|refuse REASON|different|same|withdraw; daily SECTION KIND 20 Mar FACT basis DOCUMENT");
}
