using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>What authors and approvers of bulletins see.</summary>
public static class BulletinDeskTexts
{
    public static readonly Text NoSecrets = new("严禁输入涉密信息和工作秘密。", "Never enter state secrets or work secrets.");
    public static readonly Text FormTitle = new("写通报", "Write a bulletin");
    public static readonly Text CorrectionTitle = new("更正通报", "Correct the bulletin");
    public static readonly Text CorrectionHint = new("更正改标题、正文和依据，发给原来的人；须另一人批准。", "A correction changes title, text and basis, and goes to the same people; another person must approve it.");
    public static readonly Text ProposalHint = new("您起草后提交文明办，由文明办接手。", "You draft it; the appraisal office takes it over.");
    public static readonly Text KindLabel = new("类型", "Kind");
    public static readonly Text TitleLabel = new("标题（不超过60字）", "Title (at most 60 characters)");
    public static readonly Text TextLabel = new("正文（不超过2000字；批评只点科室，不点人）", "Text (at most 2,000 characters; criticism names sections, never persons)");
    public static readonly Text AudienceLabel = new("发给", "Audience");
    public static readonly Text AudienceRest = new("科室很多，只列出前{0}个；其他的保存后输入：通报 范围 编号 科室、科室", "Only the first {0} sections are listed; for others save, then type: bulletin audience NUMBER SECTION, SECTION");
    public static readonly Text ReceiptLabel = new("回执", "Receipt");
    public static readonly Text ReceiptToggle = new("请读者点“已阅”", "Ask readers to press “I have read it”");
    public static readonly Text HourLabel = new("发布时间（空着：批准后）", "Publish at (empty: once approved)");
    public static readonly Text HourExample = new("如 3月23日 10:30", "e.g. 2026-03-23 10:30");
    public static readonly Text BasisToggleLabel = new("点名", "Naming a person");
    public static readonly Text BasisToggle = new("有依据/已同意（正文点了人名才需要）", "There is a basis, or the person agreed (only where a person is named)");
    public static readonly Text BasisLabel = new("依据或同意情况（不超过200字）", "Basis or consent (at most 200 characters)");
    public static readonly Text SaveButton = new("保存并预览", "Save and preview");
    public static readonly Text EditButton = new("修改", "Edit");
    public static readonly Text CorrectButton = new("更正", "Correct");
    public static readonly Text SubmitButton = new("提交审批", "Ask for approval");
    public static readonly Text ProposeButton = new("提交文明办", "Hand to the office");
    public static readonly Text ForwardButton = new("接手并提交", "Take over and submit");
    public static readonly Text ApproveButton = new("同意发布", "Approve");
    public static readonly Text ReturnButton = new("退回", "Return");
    public static readonly Text DiscardButton = new("作废草稿", "Discard draft");
    public static readonly Text RecallButton = new("撤回", "Recall");
    public static readonly Text RecallConfirm = new("确认撤回", "Yes, recall it");
    public static readonly Text UnreadButton = new("未阅名单", "Not read yet");
    public static readonly Text ShowButton = new("返回", "Back");
    public static readonly Text ReasonLabel = new("退回的理由（不超过200字）", "Reason for returning it (at most 200 characters)");
    public static readonly Text RecallTitle = new("撤回“{0}”？", "Recall “{0}”?");
    public static readonly Text RecallHint = new("已发出的会被删除，未发出的不再发出；打开旧卡片的人会看到已撤回。", "Copies that went out are deleted, the others never go out; who opens a kept card reads that it was withdrawn.");
    public static readonly Text RecallReasonLabel = new("理由（可不填，读者会看到）", "Reason (optional; readers see it)");

    public static readonly Text PreviewTitle = new("读者看到的样子", "What readers will see");
    public static readonly Text CurrentTitle = new("现行稿", "The wording in force");
    public static readonly Text Audience = new("发给：{0}", "To: {0}");
    public static readonly Text Everybody = new("全局", "everybody");
    public static readonly Text NobodyYet = new("（未选）", "(nobody yet)");
    public static readonly Text WishedHour = new("发布时间：{0}", "To be published: {0}");
    public static readonly Text AtOnce = new("批准后", "once approved");
    public static readonly Text BasisLine = new("点名依据：{0}", "Basis for naming a person: {0}");
    public static readonly Text State = new("状态：{0}", "State: {0}");
    public static readonly Text Writer = new("起草：{0}", "Written by {0}");
    public static readonly Text WriterOfProposal = new("起草：{0}（{1}提出）", "Written by {0} (proposed by {1})");
    public static readonly Text ReturnedBecause = new("退回理由：{0}", "Returned because: {0}");
    public static readonly Text History = new("各稿", "Wordings");
    public static readonly Text HistoryLine = new("第{0}稿 {1} {2} · {3}", "Wording {0} {1} {2} · {3}");
    public static readonly Text HistoryDecided = new("第{0}稿 {1} {2} · {3}：{4} {5}", "Wording {0} {1} {2} · {3}: {4} {5}");
    public static readonly Text EarlierWordings = new("（前面还有{0}稿）", "({0} earlier wordings)");
    public static readonly Text TypedDecision = new("也可输入：通报 同意 {0}，通报 退回 {0} 理由", "You can also type: bulletin approve {0}, bulletin return {0} REASON");
    public static readonly Text TypedDraft = new("也可输入：通报 修改 {0}，通报 提交 {0}，通报 作废 {0}", "You can also type: bulletin edit {0}, bulletin submit {0}, bulletin discard {0}");
    public static readonly Text TypedPublished = new("也可输入：通报 更正 {0}，通报 撤回 {0} 理由，通报 未阅 {0}", "You can also type: bulletin correct {0}, bulletin recall {0} REASON, bulletin unread {0}");

    public static readonly Text UnknownCopies = new("{0}份不知是否送达，不会自动重发。", "Of {0} copies it is not known whether they arrived; they are not sent again by themselves.");
    public static readonly Text ResendButton = new("补发", "Send again");
    public static readonly Text ResendCommand = new("通报 补发 {0}", "bulletin resend {0}");
    public static readonly Text Resent = new("补发{0}份；收件人可能收到两份。", "{0} copies are sent again; their readers may have them twice.");
    public static readonly Text NothingToResend = new("没有不知是否送达的，不用补发。", "There is no copy of which it is not known whether it arrived.");
    public static readonly Text ResendOnlyFor = new("补发只供作者和管理员使用。", "Only the author and administrators send again.");
    public static readonly Text Stale = new("这张卡片不是最新的，刚才的按键没有写入任何内容。", "This card was not the latest; the press wrote nothing.");
    public static readonly Text Saved = new("已保存为{0}年第{1}期草稿。", "Saved as draft No. {1} of {0}.");
    public static readonly Text NotSaved = new("没有保存：{0}", "Not saved: {0}");
    public static readonly Text Submitted = new("已提交，等局领导批准。", "Handed in; it waits for a leader.");
    public static readonly Text Proposed = new("已提交文明办。", "Handed to the appraisal office.");
    public static readonly Text Approved = new("已批准，{0}发出。", "Approved; it goes out {0}.");
    public static readonly Text ApprovedLater = new("已批准。{0}不在工作时间内，改为{1}发出。", "Approved. {0} is outside working hours, so it goes out {1}.");
    public static readonly Text Returned = new("已退回。", "Returned.");
    public static readonly Text Discarded = new("草稿已作废。", "The draft is discarded.");
    public static readonly Text Recalled = new("已撤回。", "Recalled.");
    public static readonly Text NotPossible = new("不行：{0}", "Not possible: {0}");

    public static readonly Text TellApprover = new("通报“{0}”等您批准（{1}提交）。", "The bulletin “{0}” waits for your approval (from {1}).");
    public static readonly Text TellOffice = new("{1}提出通报“{0}”，请文明办接手。", "{1} proposes the bulletin “{0}”; please take it over.");
    public static readonly Text TellApproved = new("您的通报“{0}”已由{1}批准，{2}发出。", "Your bulletin “{0}” was approved by {1} and goes out {2}.");
    public static readonly Text TellReturned = new("您的通报“{0}”由{1}退回：{2}", "Your bulletin “{0}” was returned by {1}: {2}");
    public static readonly Text TellRecalled = new("您的通报“{0}”已由{1}撤回。", "Your bulletin “{0}” was recalled by {1}.");

    public static readonly Text AskKind = new("写什么？通知、表扬、批评、简报。随时可输入“取消”停下。", "What kind? notice, praise, criticism, brief. Type “cancel” to stop.");
    public static readonly Text AskTitle = new("请输入标题，不超过60字。", "Please type the title, at most 60 characters.");
    public static readonly Text AskText = new("请输入正文，不超过2000字。批评只点科室，不点人。", "Please type the text, at most 2,000 characters. Criticism names sections, never persons.");
    public static readonly Text AskAudience = new("发给谁？全局，或科室、角色，用顿号分开，如：规划科、局领导", "Who gets it? everybody, or sections and roles separated by commas, e.g. Planning, Leader");
    public static readonly Text AskReceipt = new("要读者点“已阅”吗？要、不要", "Shall readers press “I have read it”? yes, no");
    public static readonly Text AskHour = new("什么时候发布？现在（批准后），或如 3月23日 10:30", "When? now (once approved), or e.g. 2026-03-23 10:30");
    public static readonly Text AskBasis = new("正文点了{0}。请输入依据或本人同意的情况，不超过200字。", "It names {0}. Please type the basis, or how the person agreed, at most 200 characters.");
    public static readonly Text Stopped = new("停下了。已存的在草稿里，输入“通报”可见。", "Stopped. What was saved is in your drafts; type “bulletin”.");
    public static readonly Text KeepHint = new("现在是：{0}（输入“跳过”不改）", "Now: {0} (type “skip” to keep it)");
    public static readonly Text WrongKind = new("没有“{0}”这种。", "There is no kind “{0}”.");
    public static readonly Text WrongAudience = new("没有“{0}”这个科室或角色。", "There is no section or role “{0}”.");
    public static readonly Text WrongHour = new("“{0}”不是可用的时间：请写一年之内的将来时间，如 3月23日 10:30。", "“{0}” is not a time to use: give one ahead, within a year, e.g. 2026-03-23 10:30.");
    public static readonly Text WrongAnswer = new("请回答：要、不要。", "Please answer yes or no.");
    public static readonly Text Notice = new("通知", "notice");
    public static readonly Text Praise = new("表扬", "praise");
    public static readonly Text Criticism = new("批评", "criticism");
    public static readonly Text Brief = new("简报", "brief");
    public static readonly Text Cancel = new("取消", "cancel");
    public static readonly Text Skip = new("跳过", "skip");
    public static readonly Text Yes = new("要", "yes");
    public static readonly Text No = new("不要", "no");
    public static readonly Text Now = new("现在", "now");
}
