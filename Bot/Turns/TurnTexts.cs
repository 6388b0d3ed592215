using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Turns;

/// <summary>What the turns themselves say; everything else is said by the features.</summary>
internal static class TurnTexts
{
    public static readonly Text Failed = new(
        "出了点问题，这一步没有办成。请稍后再试；如果还是不行，请把编号 {0} 告诉管理员。",
        "Something went wrong and this step did not work. Please try again; if it fails again, tell the administrator the number {0}.");

    public static readonly Text TookTooLong = new(
        "这一步用时太久，已经停下。请稍后再试；已经保存的内容不会丢失。",
        "This step took too long and was stopped. Please try again; what was saved is not lost.");

    public static readonly Text TooLong = new(
        "回答太长，这个聊天发不出来。请把范围缩小再问一次，例如只问一个科室或者一个季度。",
        "The answer is too long for this chat. Please ask for less, for example for one section or one quarter.");

    public static readonly Text UnknownButton = new(
        "这个按钮已经不能用了。请输入“帮助”，从新的卡片继续。",
        "This button is no longer in use. Please type \"help\" and go on from a new card.");

    public static readonly Text OnlyText = new(
        "我只看文字，不收图片和文件。需要证明时，请写文号或者链接。",
        "I read text only, no pictures or files. Where proof is needed, please write a document number or a link.");

    public static readonly Text Edited = new(
        "您改了已经发出的消息。我只看第一次发来的内容，记下的不会跟着变；要改，请重新输入一次。",
        "You edited a message. I read a message once, so what I noted stays as it was; to change it, please type it again.");

    public static readonly Text AnsweredInOwnChat = new(
        "已发到您和我的个人聊天里，请到那里查看。",
        "I have answered in your own chat with me; please look there.");

    public static readonly Text OpenOwnChat = new(
        "这件事只能在个人聊天里说。请先打开和我的个人聊天，再问一次。",
        "I can only answer this in a personal chat. Please open your own chat with me and ask again.");

    public static readonly Text OnlyFor = new("“{0}”只供这些人员使用：{1}。", "\"{0}\" is only for: {1}.");

    public static readonly Text ButtonOnlyFor = new("这个按钮只供这些人员使用：{0}。", "This button is only for: {0}.");

    public static readonly Text Others = new("获得授权的人员", "authorised people");

    public static readonly Text DidYouMean = new("没有找到“{0}”。您要找的是不是：{1}？", "I do not know \"{0}\". Did you mean: {1}?");

    public static readonly Text YouMayType = new("您可以输入：{0}。", "You can type: {0}.");

    public static readonly Text NothingToType = new("我现在没有可以为您办的事。", "There is nothing I can do for you at the moment.");

    public static readonly Text NotOnRoster = new(
        "名册里还没有您，所以我还不能为您办事。请联系本单位的管理员。",
        "You are not on the roster yet, so I cannot help you. Please ask your bureau's administrator.");

    public static readonly Text Welcome = new(
        "您好，我是文明单位创建助手。输入“帮助”，看看我能做什么。",
        "Hello, I help with the work for the title of civilised unit. Type \"help\" to see what I can do.");

    /// <summary>The roles' names, in the order in which they are listed.</summary>
    public static readonly IReadOnlyList<(Role Role, Text Name)> Roles =
    [
        (Role.SectionHead, new("科室负责人", "section heads")),
        (Role.SectionLiaison, new("联络员", "section liaisons")),
        (Role.Inspector, new("文明办", "the appraisal office")),
        (Role.Leader, new("局领导", "leaders")),
        (Role.Administrator, new("管理员", "administrators")),
        (Role.DisciplineContact, new("纪检", "the discipline contact")),
        (Role.UnionOrganiser, new("工会", "the union")),
    ];

    /// <summary>The joint between words of a list.</summary>
    public static readonly Text Comma = new("、", ", ");
}
