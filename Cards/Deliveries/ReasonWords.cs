using Wenming.Domain.Wording;

namespace Wenming.Cards.Deliveries;

/// <summary>Why a copy was not delivered, in words. A code that is not known here is shown as the channel wrote it.</summary>
public static class ReasonWords
{
    private static readonly Text NothingLeft = new("已经没有要办的事", "nothing was left to do");
    private static readonly Text Muted = new("本人已静音", "muted by the person");
    private static readonly Text OnLeave = new("请假", "on leave");
    private static readonly Text Overtaken = new("已有更新的一条", "a later one took its place");
    private static readonly Text TooLate = new("已过时", "its time had passed");
    private static readonly Text Recalled = new("发出前已撤回", "recalled before it was sent");
    private static readonly Text LeftAudience = new("已不在范围内", "no longer in the audience");
    private static readonly Text NoChat = new("从未与机器人对话，请本人先发一句“帮助”", "has never written to the bot; ask the person to say “help” once");
    private static readonly Text Removed = new("本人已卸载机器人", "the person has removed the bot");
    private static readonly Text Blocked = new("本人屏蔽了机器人", "the person has blocked the bot");
    private static readonly Text NotInConversation = new("机器人不在这个会话里", "the bot is not in this conversation");
    private static readonly Text DisabledByAdmin = new("管理员停用了机器人", "an administrator has disabled the bot");
    private static readonly Text WritesBlocked = new("会话不接受消息", "the conversation takes no messages");
    private static readonly Text Gone = new("会话已不存在", "the conversation is gone");
    private static readonly Text ProcessEnded = new("发送时程序中断", "the program ended while it was being sent");
    private static readonly Text NoAnswer = new("对方没有答复", "no answer came");
    private static readonly Text Throttled = new("发送受限", "the channel took no more");
    private static readonly Text NotReached = new("连不上", "the channel could not be reached");
    private static readonly Text TooBig = new("消息过大", "the message is too large");

    private static readonly Dictionary<string, Text> Known = new(StringComparer.Ordinal)
    {
        ["NothingLeft"] = NothingLeft,
        ["Muted"] = Muted,
        ["OnLeave"] = OnLeave,
        ["Overtaken"] = Overtaken,
        ["TooLate"] = TooLate,
        ["Recalled"] = Recalled,
        ["LeftAudience"] = LeftAudience,
        ["NoChat"] = NoChat,
        ["Removed"] = Removed,
        ["ConversationBlockedByUser"] = Blocked,
        ["BotNotInConversationRoster"] = NotInConversation,
        ["BotDisabledByAdmin"] = DisabledByAdmin,
        ["MessageWritesBlocked"] = WritesBlocked,
        ["ForbiddenOperationException"] = WritesBlocked,
        ["ConversationNotFound"] = Gone,
        ["Gone"] = Gone,
        ["ProcessEnded"] = ProcessEnded,
        ["Timeout"] = NoAnswer,
        ["ResponseEnded"] = NoAnswer,
        ["BadGateway"] = NoAnswer,
        ["ServiceUnavailable"] = NoAnswer,
        ["GatewayTimeout"] = NoAnswer,
        ["Throttled"] = Throttled,
        ["ConnectionError"] = NotReached,
        ["NameResolutionError"] = NotReached,
        ["413 MessageSizeTooBig"] = TooBig,
    };

    /// <summary>The words for a reason as it is stored.</summary>
    public static string Of(string reason, Language language) => Known.TryGetValue(reason, out var words) ? words.In(language) : reason;
}
