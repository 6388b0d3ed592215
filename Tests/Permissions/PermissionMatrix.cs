namespace Wenming.Tests.Permissions;

/// <summary>The matrix of rules.md 6.2, written by hand: what each row lets each role do, as tries.</summary>
internal static class PermissionMatrix
{
    public const string Section = "规划科";

    /// <summary>One person of each role: members, head and liaison of the section, and people of other sections.</summary>
    public static readonly string[] Cast =
        ["吴浩然", "张伟民", "孙丽华", "马俊杰", "黄永刚", "陈志强", "曾庆华", "唐明辉", "林海涛", "周晓燕"];

    /// <summary>The rows of the matrix, word for word.</summary>
    public static readonly string[] Rows =
    [
        "Plan, rules, standard, calendar", "Measures, responsibility letters", "Self-check answers", "Verified score of own section",
        "Full table of all sections", "Published honour list", "Rectification", "Daily entry", "Veto event", "Leader review scores", "Annual appraisal",
        "Study plan, sessions", "Test answers and result", "Reflection (private)", "Study garden post", "Academic record", "Bulletin",
        "Talk topic, named", "Talk topic, confidential", "Care talk record", "Support / budget", "Feedback on the bot", "Export of own data", "Audit log",
    ];

    /// <summary>Rows of features that do not exist yet, with the word that will begin them.</summary>
    public static readonly (string Row, string Word)[] NotBuilt =
    [
        ("Measures, responsibility letters", "责任"), ("Leader review scores", "评议"), ("Annual appraisal", "总评"), ("Test answers and result", "测试"),
        ("Reflection (private)", "心得"), ("Study garden post", "园地"), ("Academic record", "学历"), ("Talk topic, named", "恳谈"),
        ("Talk topic, confidential", "恳谈"), ("Care talk record", "谈心"), ("Support / budget", "经费"), ("Feedback on the bot", "投诉建议"),
        ("Export of own data", "我的数据"),
    ];

    /// <summary>Rows that other specs walk, each with the spec.</summary>
    public static readonly (string Row, Type Spec)[] Elsewhere =
    [
        ("Bulletin", typeof(Conversations.Bulletins.FaultTests)),
        ("Study plan, sessions", typeof(Conversations.Study.StudyTests)),
    ];

    /// <summary>While sheets are handed in and before anything is verified.</summary>
    public static readonly PermissionTry[] Before =
    [
        new("Self-check answers", "免报 耕地保护科 抽调防汛", "陈志强") { Writes = "SelfChecks" },
        new("Self-check answers", "免报 办公室 抽调防汛", "") { Writes = "SelfChecks" },
        new("Verified score of own section", "复核 规划科 C2-01 改 80 台账80", "陈志强")
        {
            Writes = "SelfChecks",
            Card = ("陈志强", "复核 规划科", "本页其余都属实，继续"),
        },
        new("Rectification", "整改 规划科 开 改善窗口秩序", "张伟民 孙丽华 陈志强") { Writes = "Rectifications" },
        new("Rectification", "整改 规划科 1 计划 吴浩然 增设窗口", "张伟民")
        {
            MayToo = "孙丽华",
            Writes = "Rectifications",
            Card = ("张伟民", "整改 规划科 1", "保存计划"),
        },
        new("Rectification", "整改 规划科 1 提交 已增设", "张伟民") { MayToo = "孙丽华", Writes = "Rectifications" },
        new("Rectification", "整改 规划科 1 退回 证据不足", "陈志强")
        {
            Writes = "Rectifications",
            Card = ("陈志强", "整改 规划科 1", "退回"),
        },
        new("Rectification", "整改 规划科 1 关闭", "陈志强") { Writes = "Rectifications", Before = ["张伟民:整改 规划科 1 提交 已增设"] },
        new("Rectification", "整改 规划科 2 免 重复开立", "曾庆华") { Writes = "Rectifications", Card = ("曾庆华", "整改 规划科 2", "免除") },
        new("Daily entry", "日常 规划科 好人好事 3月18日 扶老人过街 依据 感谢信", "吴浩然")
        {
            MayToo = "张伟民 孙丽华 马俊杰 黄永刚 陈志强 曾庆华 唐明辉 林海涛 周晓燕",
            Writes = "DailyAssessments",
        },
        new("Daily entry", "日常 规划科 群众投诉经查属实 3月17日 态度生硬 依据 信访件3号", "陈志强") { MayToo = "张伟民 孙丽华 黄永刚", Writes = "DailyAssessments" },
        new("Daily entry", "日常 规划科 1 确认", "曾庆华")
        {
            MayToo = "陈志强",
            Writes = "DailyAssessments",
            Card = ("曾庆华", "日常 规划科 1", "确认"),
        },
        new("Daily entry", "日常 规划科 2 确认", "曾庆华") { Writes = "DailyAssessments" },
        new("Daily entry", "日常 规划科", "张伟民 孙丽华 陈志强 曾庆华") { Reads = "态度生硬" },
        new("Daily entry", "申诉 日常 2 不是本科室的人", "张伟民") { MayToo = "孙丽华", Writes = "DailyAssessments" },
        new("Daily entry", "申诉 规划科 日常 2 不成立 就是本科室", "董淑贤") { Writes = "DailyAssessments" },
        new("Veto event", "否决 规划科 窗口与群众争执", "吴浩然 张伟民 孙丽华 马俊杰 陈志强 曾庆华 唐明辉 林海涛 周晓燕") { Writes = "Vetoes" },
        new("Veto event", "否决 规划科 1 确认", "陈志强 曾庆华") { Writes = "Vetoes", Card = ("陈志强", "否决 规划科 1", "确认") },
        new("Veto event", "否决 规划科 2 案件 〔2026〕纪3号", "林海涛") { Writes = "Vetoes", Card = ("林海涛", "否决 规划科 2", "作为案件") },
        new("Veto event", "否决 规划科 1 解除 查无此事", "曾庆华") { Writes = "Vetoes", Card = ("曾庆华", "否决 规划科 1", "解除") },
    ];

    /// <summary>After the days of verification, when the flag is decided.</summary>
    public static readonly PermissionTry[] AtTheClose =
    [
        new("Published honour list", "红旗 空缺 本季度都有差距，宁缺毋滥", "曾庆华")
        {
            Writes = "Flags",
            Card = ("曾庆华", "红旗", "空缺"),
        },
        new("Published honour list", "红旗 决定 规划科 整改扎实", "") { Writes = "Flags" },
        new("Published honour list", "小结 改 本季度各科室自检按时，复核有差距", "陈志强") { Writes = "Bulletins" },
        new("Published honour list", "小结 提交", "陈志强") { Writes = "Bulletins" },
        new("Published honour list", "小结 发布", "曾庆华") { Writes = "Bulletins" },
    ];

    /// <summary>After the verification was concluded.</summary>
    public static readonly PermissionTry[] After =
    [
        new("Plan, rules, standard, calendar", "日历", "唐明辉"),
        new("Self-check answers", "为什么 规划科 C2", "吴浩然 张伟民 孙丽华 陈志强 曾庆华") { Reads = "C2-01" },
        new("Self-check answers", "排名 规划科 差距", "吴浩然 张伟民 孙丽华 陈志强 曾庆华")
        {
            Reads = "C2-01",
            Card = ("吴浩然", "排名 规划科", "差距"),
        },
        new("Verified score of own section", "复核 规划科", "吴浩然 张伟民 孙丽华 陈志强 曾庆华") { Reads = "复核分 V" },
        new("Full table of all sections", "排名", "陈志强 曾庆华") { Reads = "测绘队" },
        new("Full table of all sections", "小结", "陈志强 曾庆华") { Reads = "测绘队" },
        new("Rectification", "整改 规划科 1", "吴浩然 张伟民 孙丽华 陈志强 曾庆华") { Reads = "增设窗口" },
        new("Veto event", "否决 规划科 1", "吴浩然 张伟民 孙丽华 陈志强 曾庆华") { Reads = "自检 C1-11" },
        new("Audit log", "历史 复核 规划科", "张伟民 孙丽华 陈志强 曾庆华 唐明辉")
        {
            Reads = "完成复核",
            Hides = ("唐明辉", "陈志强"),
        },
        new("Audit log", "历史 排名", "陈志强 曾庆华 唐明辉") { Reads = "查看排名" },
        new("Verified score of own section", "申诉 复核 台账在档", "张伟民") { MayToo = "孙丽华", Writes = "SelfChecks" },
        new("Verified score of own section", "申诉 规划科 复核 不成立 台账确为80", "曾庆华") { Writes = "SelfChecks" },
    ];
}
