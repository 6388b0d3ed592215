using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>The wording of the delivery list.</summary>
public static class DeliveryTexts
{
    public static readonly Text Title = new("投递情况", "Deliveries");
    public static readonly Text Nothing = new("还没有主动发出过消息。", "Nothing has been posted yet.");
    public static readonly Text Line = new("**{0}.** {1} · {2}", "**{0}.** {1} · {2}");
    public static readonly Text Count = new("{0} {1}", "{0} {1}");
    public static readonly Text Double = new("可能重复 {0}", "possibly twice {0}");
    public static readonly Text PossiblyTwice = new("可能收到两份", "may have it twice");
    public static readonly Text Both = new("{0}，{1}", "{0}, {1}");
    public static readonly Text NoCopies = new("没有要发的人", "nobody to send it to");
    public static readonly Text Hint = new("输入“投递 1”看某一条，“投递 第2页”翻页。", "Type “deliveries 1” for one of them, “deliveries page 2” to turn the page.");
    public static readonly Text PageOf = new("第{0}页，共{1}页", "Page {0} of {1}");
    public static readonly Text PreviousPage = new("上一页", "Back");
    public static readonly Text NextPage = new("下一页", "Next");
    public static readonly Text Back = new("返回列表", "Back to the list");
    public static readonly Text Owed = new("应发时间：{0}", "Owed at: {0}");
    public static readonly Text Reason = new("{0}：{1}", "{0}: {1}");
    public static readonly Text InSection = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Copies = new("{0}份", "{0}");
    public static readonly Text NoSection = new("不属于科室", "no section");
    public static readonly Text Groups = new("群聊和频道", "group chats and channels");
    public static readonly Text MoreLines = new("还有{0}行没有列出。", "{0} more lines are not shown.");
    public static readonly Text CountsOnly = new("局领导只看数量；名单由文明办掌握。", "Leaders see counts; the office has the names.");
    public static readonly Text Unknown = new("没有“{0}”这一条。输入“投递”看列表。", "There is no post “{0}”. Type “deliveries” for the list.");
    public static readonly Text Bulletin = new("通报 {0}", "Bulletin {0}");
    public static readonly Text LeftRoster = new("（已不在名册）", "(no longer on the roster)");

    // The command's own lines
    public static readonly Text Name = new("投递", "deliveries");
    public static readonly Text Purpose = new("发出的消息送到了谁、没送到谁、为什么", "what was posted, to whom it went, to whom not and why");

    // States
    public static readonly Text Planned = new("待发", "waiting");
    public static readonly Text Sending = new("发送中", "on the way");
    public static readonly Text Sent = new("已送达", "sent");
    public static readonly Text Skipped = new("不必发", "not needed");
    public static readonly Text Unreachable = new("送不到", "unreachable");
    public static readonly Text UnknownState = new("结果不明", "outcome unknown");
    public static readonly Text Dead = new("发送失败", "failed");
    public static readonly Text Recalled = new("已撤回", "recalled");
}
