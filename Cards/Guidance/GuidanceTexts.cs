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
    public static readonly Text GroupGreeting =
        new(
            "大家好，我是文明创建助手。在这里请先@我再说话，例如输入“学习”“帮助”。和个人、分数有关的内容，我只发到各人自己的聊天里。",
            "Hello, I run the civilised-unit work. Mention me here before you speak, for example with “study” or “help”. What is personal, and every score, comes to each person's own chat only.");
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
        new(
            "也可输入：设置 英文、设置 中文、文字、卡片、静音 到 4月10日、取消静音、请假 3月20日-3月27日、请假 取消。",
            "You can also type: settings english, settings chinese, text, cards, mute until 10 Apr, unmute, leave 20 Mar - 27 Mar, leave cancel.");
    public static readonly Text SettingsStale =
        new("这张卡片不是最新的，没有保存。下面是现在的设置，请再改一次。", "That card was out of date: nothing was saved. These are your settings now; change them again.");

    // Mute and leave
    public static readonly Text RemindersLabel = new("提醒", "Reminders");
    public static readonly Text RemindersOn = new("照常", "as usual");
    public static readonly Text RemindersMuted = new("静音", "muted");
    public static readonly Text MutedUntilLabel = new("静音到哪一天（不填：一直静音）", "Muted until (empty: until you unmute)");
    public static readonly Text LeaveFromLabel = new("请假从", "Away from");
    public static readonly Text LeaveToLabel = new("请假到", "Away until");
    public static readonly Text MutedNow = new("提醒：静音，到{0}为止", "Reminders: muted until {0}");
    public static readonly Text MutedAlways = new("提醒：静音，直到您输入“取消静音”", "Reminders: muted until you type “unmute”");
    public static readonly Text AwayNow = new("请假：{0}至{1}，期间没有提醒", "Leave: {0} to {1}, without reminders");
    public static readonly Text WhatIsMuted =
        new(
            "静音和请假只停提醒（自检、学习，以及截止后给负责人和领导的清单），截止时间不变；必须阅读的通报仍会送达。",
            "Mute and leave stop reminders only (self-check, study, and the lists to heads and leaders after the due day); due dates stay, and bulletins you must read still come.");
    public static readonly Text NowMutedUntil = new("好的，到{0}为止不再提醒您。", "You get no reminders until {0}.");
    public static readonly Text NowMutedAlways = new("好的，不再提醒您。输入“取消静音”恢复。", "You get no more reminders. Type “unmute” to have them again.");
    public static readonly Text NowUnmuted = new("好的，恢复提醒。", "Reminders come again.");
    public static readonly Text NowAway = new("记下了：{0}至{1}请假，期间不提醒您。", "Noted: away from {0} to {1}, without reminders.");
    public static readonly Text NowBack = new("好的，请假已取消。", "Your leave is taken back.");
    public static readonly Text MuteNotUnderstood =
        new("没有看懂“{0}”，没有改动。可以这样写：静音 到 4月10日；静音 3天；静音。", "I did not understand “{0}”; nothing was changed. Write: mute until 10 Apr; mute 3 days; mute.");
    public static readonly Text LeaveNotUnderstood =
        new(
            "没有看懂“{0}”，没有改动。可以这样写：请假 3月20日-3月27日；请假 明天；请假 取消。",
            "I did not understand “{0}”; nothing was changed. Write: leave 20 Mar - 27 Mar; leave tomorrow; leave cancel.");
    public static readonly Text DaysPast = new("这些日子已经过去了，没有改动。", "Those days have passed; nothing was changed.");
    public static readonly Text DaysReversed = new("最后一天早于第一天，没有改动。", "The last day lies before the first; nothing was changed.");
    public static readonly Text DaysTooLong = new("最多一年，没有改动。", "One year at most; nothing was changed.");
    public static readonly Text LeaveNeedsBothDays = new("请假要填第一天和最后一天，没有改动。", "A leave needs its first and its last day; nothing was changed.");
    public static readonly Text UnknownSetting = new("没有“{0}”这项设置。", "There is no setting “{0}”.");
    public static readonly Text NowInText = new("好的，以后用文字回答您。输入“卡片”换回来。", "From now on I answer in plain text. Type “cards” to switch back.");
    public static readonly Text NowInCards = new("好的，以后用卡片回答您。", "From now on I answer with cards.");

    // The commands' own lines
    public static readonly Text HelpName = new("帮助", "help");
    public static readonly Text HelpPurpose = new("看看有哪些命令", "see the commands");
    public static readonly Text SettingsName = new("设置", "settings");
    public static readonly Text SettingsPurpose = new("语言，卡片或文字，静音和请假", "language, cards or text, mute and leave");
    public static readonly Text MuteName = new("静音", "mute");
    public static readonly Text MutePurpose = new("不收提醒：静音 到 4月10日", "no reminders: mute until 10 Apr");
    public static readonly Text UnmuteName = new("取消静音", "unmute");
    public static readonly Text UnmutePurpose = new("恢复提醒", "have reminders again");
    public static readonly Text LeaveName = new("请假", "leave");
    public static readonly Text LeavePurpose = new("请假期间不提醒：请假 3月20日-3月27日", "no reminders while away: leave 20 Mar - 27 Mar");
    public static readonly Text TextName = new("文字", "text");
    public static readonly Text TextPurpose = new("改用纯文字，一次一题", "go on in plain text, one question at a time");
    public static readonly Text CardsName = new("卡片", "cards");
    public static readonly Text CardsPurpose = new("改用卡片", "go on with cards");
}
