using Wenming.Domain.Wording;

namespace Wenming.Cards.Posts;

/// <summary>The wording of what is said unasked, whatever it is about.</summary>
public static class PostTexts
{
    public static readonly Text DigestTitle = new("今天有{0}件事", "{0} matters today");
    public static readonly Text DigestFoot = new(
        "办完就不再提醒；不想收提醒，输入“静音”；请假期间不提醒，输入“请假”。",
        "Reminders stop when everything is done. Type “mute” to get none, “leave” when you are away.");
    public static readonly Text AndMore = new("还有{0}件，请输入“帮助”。", "{0} more: type “help”.");
}
