using Wenming.Domain.Wording;

namespace Wenming.Cards.Guidance;

/// <summary>The wording of help, greeting and settings.</summary>
public static class GuidanceTexts
{
    public static readonly Text HelpTitle = new("我能为您做什么", "What I can do for you");
    public static readonly Text HelpIntro = new("点按钮，或直接输入命令。", "Press a button, or type a command.");
    public static readonly Text HelpLine = new("**{0}**：{1}", "**{0}**: {1}");
    public static readonly Text HelpFoot = new("填到一半可以随时停，输入“继续”接着填；不会写卡片就输入“文字”。", "Stop whenever you like and type “resume” to go on; type “text” to answer without cards.");
    public static readonly Text NotUnderstood = new("没有看懂“{0}”。", "I did not understand “{0}”.");
    public static readonly Text Greeting =
        new(
            "您好，{0}。我是文明创建助手：季度自检在这里几分钟填完，不用交纸质表。",
            "Hello {0}. I run the civilised-unit work: the quarterly self-check takes a few minutes here, and no paper.");
    public static readonly Text PrivacyNotice =
        new(
            "我只保存您的账号编号、姓名、科室、角色和您的作答，用于本单位的文明单位考核；作答保存3年。科室负责人只看到汇总，分数只属于科室，不给个人打分。",
            "I keep your account id, name, section, roles and answers, for the bureau's appraisal only; answers for 3 years. Heads see totals only; scores belong to sections, never to persons.");
    public static readonly Text SettingsTitle = new("设置", "Settings");
    public static readonly Text SettingsNow = new("语言：{0}；方式：{1}", "Language: {0}; answers as {1}");
    public static readonly Text LanguageLabel = new("语言", "Language");
    public static readonly Text ModeLabel = new("方式", "How answers come");
    public static readonly Text Chinese = new("中文", "中文");
    public static readonly Text English = new("English", "English");
    public static readonly Text Cards = new("卡片", "cards");
    public static readonly Text PlainText = new("纯文字", "plain text");
    public static readonly Text SaveSettings = new("保存", "Save");
    public static readonly Text SettingsSaved = new("已保存。", "Saved.");
    public static readonly Text SettingsTypedHint =
        new("也可输入：设置 英文、设置 中文、文字、卡片。", "You can also type: settings english, settings chinese, text, cards.");
    public static readonly Text UnknownSetting = new("没有“{0}”这项设置。", "There is no setting “{0}”.");
    public static readonly Text NowInText = new("好的，以后用文字回答您。输入“卡片”换回来。", "From now on I answer in plain text. Type “cards” to switch back.");
    public static readonly Text NowInCards = new("好的，以后用卡片回答您。", "From now on I answer with cards.");

    // The commands' own lines
    public static readonly Text HelpName = new("帮助", "help");
    public static readonly Text HelpPurpose = new("看看有哪些命令", "see the commands");
    public static readonly Text SettingsName = new("设置", "settings");
    public static readonly Text SettingsPurpose = new("语言，卡片或文字", "language, cards or text");
    public static readonly Text TextName = new("文字", "text");
    public static readonly Text TextPurpose = new("改用纯文字，一次一题", "go on in plain text, one question at a time");
    public static readonly Text CardsName = new("卡片", "cards");
    public static readonly Text CardsPurpose = new("改用卡片", "go on with cards");
}
