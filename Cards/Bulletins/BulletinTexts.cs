using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>What readers of bulletins see, and the list.</summary>
public static class BulletinTexts
{
    public static readonly Text CommandName = new("通报", "bulletin");
    public static readonly Text CommandPurpose = new("看通报、简报，写、批、撤回、更正", "read bulletins; write, approve, recall, correct");
    public static readonly Text ShowCommand = new("通报 {0}", "bulletin {0}");
    public static readonly Text WriteCommand = new("通报 写", "bulletin write");
    public static readonly Text UnreadCommand = new("通报 未阅 {0}", "bulletin unread {0}");

    public static readonly Text Number = new("{0}年第{1}期", "No. {1} of {0}");
    public static readonly Text Line = new("{0} · {1} · {2}", "{0} · {1} · {2}");
    public static readonly Text From = new("文明办 · {0}", "Appraisal office · {0}");
    public static readonly Text PreviewHour = new("批准后发布", "published once approved");
    public static readonly Text Corrected = new("更正：{0}改为第{1}稿，以本稿为准。", "Corrected {0}: this is wording {1}, and the one that counts.");
    public static readonly Text Receipt = new("已阅", "I have read it");
    public static readonly Text ReceiptAsked = new("请阅后点“已阅”。也可输入：通报 已阅 {0}", "Please press “I have read it” afterwards, or type: bulletin read {0}");
    public static readonly Text ReceiptGiven = new("已阅 {0}", "Read {0}");
    public static readonly Text ReceiptNotAsked = new("这份通报不需要回执。", "No receipt is asked for this bulletin.");
    public static readonly Text Withdrawn = new("通报“{0}”已于{1}撤回，不再有效。", "The bulletin “{0}” was withdrawn {1} and is no longer valid.");
    public static readonly Text WithdrawnBecause = new("通报“{0}”已于{1}撤回，不再有效。理由：{2}", "The bulletin “{0}” was withdrawn {1} and is no longer valid. Reason: {2}");
    public static readonly Text NotForYou = new("没有这份通报，或者它不是发给您的。", "There is no such bulletin, or it is not addressed to you.");
    public static readonly Text Unreadable = new("这张卡片看不懂，没有写入任何内容。", "This card cannot be read; nothing was written.");
    public static readonly Text SendingHours = new("工作日 09:00–11:30、13:30–16:30 发出。", "It goes out on working days, 09:00–11:30 and 13:30–16:30.");

    public static readonly Text ListTitle = new("通报", "Bulletins");
    public static readonly Text NothingToRead = new("还没有发给您的通报。", "No bulletin is addressed to you yet.");
    public static readonly Text UnreadMark = new("**{0}**（未阅）", "**{0}** (not read yet)");
    public static readonly Text ListLine = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text WaitingTitle = new("等您处理", "Waiting for you");
    public static readonly Text MineTitle = new("您起草的", "Written by you");
    public static readonly Text ReadingTitle = new("发给您的", "Addressed to you");
    public static readonly Text AndMore = new("……还有{0}份，输入“通报 编号”查看。", "… and {0} more; type “bulletin NUMBER”.");
    public static readonly Text ListHint = new("也可输入：通报 编号", "You can also type: bulletin NUMBER");
    public static readonly Text WriteHint = new("起草请输入：通报 写", "To write one, type: bulletin write");
    public static readonly Text WriteButton = new("写通报", "Write a bulletin");
    public static readonly Text OpenButton = new("第{0}期", "No. {0}");
    public static readonly Text Usage = new(
        "可输入：通报、通报 3、通报 已阅 3、通报 写、通报 修改 3、通报 提交 3、通报 同意 3、通报 退回 3 理由、通报 作废 3、通报 更正 3、通报 撤回 3 理由、通报 未阅 3、通报 补发 3。",
        "You can type: bulletin, bulletin 3, bulletin read 3, bulletin write, bulletin edit 3, bulletin submit 3, bulletin approve 3, bulletin return 3 REASON, "
        + "bulletin discard 3, bulletin correct 3, bulletin recall 3 REASON, bulletin unread 3, bulletin resend 3.");

    public static readonly Text UnreadTitle = new("未阅：{0}", "Not read yet: {0}");
    public static readonly Text UnreadTotal = new("应阅{0}人，已阅{1}人，未阅{2}人。", "{0} people to read it, {1} have, {2} have not.");
    public static readonly Text UnreadLine = new("**{0}**：未阅{1}人", "**{0}**: {1} not yet");
    public static readonly Text UnreadNames = new("**{0}**：未阅{1}人（{2}）", "**{0}**: {1} not yet ({2})");
    public static readonly Text NoSection = new("（无科室）", "(no section)");
    public static readonly Text AndMoreSections = new("……还有{0}个科室。", "… and {0} more sections.");
    public static readonly Text NotCounted = new("未阅名单只供作者、文明办查看；局领导看人数，科室负责人和联络员看本科室人数。", "Who has not read it is for the author and the office; leaders see counts, heads and liaisons their own section's.");
}
