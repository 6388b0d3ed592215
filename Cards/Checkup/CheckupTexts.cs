using Wenming.Domain.Wording;

namespace Wenming.Cards.Checkup;

/// <summary>The wording of the checkup.</summary>
public static class CheckupTexts
{
    public static readonly Text Title = new("体检 · {0}", "Checkup · {0}");
    public static readonly Text Good = new("好", "Good");
    public static readonly Text Notice = new("注意", "Notice");
    public static readonly Text Act = new("要处理", "To do");
    public static readonly Text Line = new("**{0}** {1}", "**{0}** {1}");
    public static readonly Text Storage = new("数据库读写正常。", "The tables answer.");
    public static readonly Text NotConnected = new("没有接入 Teams：MicrosoftAppId 没有设置，只接受本机访问。", "Not connected to Teams: MicrosoftAppId is not set, so only this machine is served.");
    public static readonly Text Keys = new("能核对是不是 Teams 发来的消息（签名公钥已取得）。", "Teams can be told from strangers: the keys of its issuer are here.");
    public static readonly Text KeysOld = new("签名公钥暂时更新不了，旧的还能用，最多一天。请看日志和网络。", "The keys of Teams' issuer cannot be renewed; the old ones serve for a day at most. Look at the log and the network.");
    public static readonly Text KeysMissing = new("取不到签名公钥，Teams 发来的消息现在一律不收。请看日志和网络。", "The keys of Teams' issuer cannot be fetched, so nothing that Teams sends is taken now. Look at the log and the network.");
    public static readonly Text Token = new("能向 Teams 证明自己的身份（令牌已取得）。", "The bot can prove itself to Teams: its token is here.");
    public static readonly Text TokenMissing = new("取不到令牌，现在发不出消息。请看密钥或证书是否过期，再看日志和网络。", "The bot gets no token, so nothing can be sent now. See whether its secret or certificate has expired, then look at the log and the network.");
    public static readonly Text Clock = new("时钟：{0}，北京时间。", "Clock: {0}, Beijing time.");
    public static readonly Text Rehearsal = new("时钟：{0}，北京时间（演练用的时钟，不是真实时间）。", "Clock: {0}, Beijing time (a rehearsal's clock, not the real time).");
    public static readonly Text CalendarPublished = new("{0}年工作日历：已按通知录入。", "Working days of {0}: from the published notice.");
    public static readonly Text CalendarProvisional = new("{0}年工作日历：暂定，据此算出的日期都标“待定”。通知公布后输入“日历 导入”。", "Working days of {0}: provisional, so its dates are tentative. Type “calendar import” once the notice is out.");
    public static readonly Text CalendarMissing = new("{0}年工作日历：缺。先按周一至周五算，日期都标“待定”。通知公布后输入“日历 导入”。", "Working days of {0}: missing; Monday to Friday are counted and its dates are tentative. Type “calendar import” once the notice is out.");
    public static readonly Text NextPost = new("下一次主动发消息：{0}，{1}。", "Next post: {0}, {1}.");
    public static readonly Text NoPost = new("接下来没有要主动发的消息。", "Nothing is to be posted.");
    public static readonly Text PostsOff = new("本进程不主动发消息（Posts:IsOn=false）。如果没有别的进程在发，请改为 true。", "This process posts nothing (Posts:IsOn=false). Unless another process does, set it to true.");
    public static readonly Text NothingWaits = new("没有积压的消息。", "Nothing is waiting to be sent.");
    public static readonly Text Waits = new("待发{0}份，最早的已等{1}分钟（只算工作时间）。", "{0} copies wait; the oldest for {1} minutes of working time.");
    public static readonly Text WaitsForHours = new("待发{0}份，到工作时间再发。", "{0} copies wait for working hours.");
    public static readonly Text Late = new("待发{0}份，最早的已等{1}分钟（只算工作时间），太久了。请看日志和网络。", "{0} copies wait, the oldest for {1} minutes of working time: too long. Look at the log and the network.");
    public static readonly Text Dead = new("{0}份发送失败，不会再试。输入“投递”看是哪些。", "{0} copies were given up. Type “deliveries” to see which.");
    public static readonly Text Unknown = new("{0}份结果不明，可能到了也可能没到。输入“投递”看是哪些。", "{0} copies have an unknown outcome: they may have arrived or not. Type “deliveries” to see which.");
    public static readonly Text Unreachable = new("{0}人（或群）送不到。多半还没跟我说过话，请他们发一句“帮助”。", "{0} people or groups cannot be reached. Most have never written to me; ask them to say “help” once.");
    public static readonly Text Foot = new("体检只看数量，不看任何人的内容。", "A checkup looks at counts, never at what people wrote.");

    // The command's own lines
    public static readonly Text Name = new("体检", "checkup");
    public static readonly Text Purpose = new("看看程序运行是否正常", "see whether the program is well");
}
