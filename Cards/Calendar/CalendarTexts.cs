using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>The wording of the working-day calendar.</summary>
public static class CalendarTexts
{
    public static readonly Text Title = new("工作日历", "Working-day calendar");
    public static readonly Text YearTitle = new("{0}年 · {1}", "{0} · {1}");
    public static readonly Text Published = new("已公布", "published");
    public static readonly Text Provisional = new("暂定（日期待定）", "provisional (dates tentative)");
    public static readonly Text Missing = new("未导入（日期待定）", "not loaded (dates tentative)");
    public static readonly Text Counts = new("工作日{0}天：一季度{1}，二季度{2}，三季度{3}，四季度{4}", "{0} working days: Q1 {1}, Q2 {2}, Q3 {3}, Q4 {4}");
    public static readonly Text CountedPlainly = new("暂按周一至周五计", "counted Monday to Friday for now");
    public static readonly Text Source = new("来源：{0}", "Source: {0}");
    public static readonly Text SourceNumber = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text Shipped = new("随程序提供", "shipped with the program");
    public static readonly Text LoadedBy = new("{0}于{1}导入", "loaded by {0} on {1}");
    public static readonly Text NextHolidays = new("接下来的假期", "Next holidays");
    public static readonly Text NoHolidays = new("已知年份里没有了。", "None in the years that are known.");
    public static readonly Text HolidayLine = new("{0}：{1}至{2}，共{3}天", "{0}: {1} to {2}, {3} days");
    public static readonly Text MakeUpLine = new("调休上班：{0}", "Make-up working days: {0}");
    public static readonly Text NoMakeUp = new("没有调休上班的日子。", "No make-up working days.");
    public static readonly Text ImportHint = new(
        "导入：输入“日历 导入”，换行后逐行写：2027年；通知 标题；文号 文号；印发 2026-11-04；节日 首日 末日（如：春节 2月5日 2月13日）；调休 1月31日 2月20日。也可粘贴 JSON。",
        "To import, type “calendar import”, then line by line: 2027; notice TITLE; number NO; issued 2026-11-04; a holiday as NAME FIRST LAST (Spring Festival 2-5 2-13); make-up 1-31 2-20. JSON may be pasted too.");

    public static readonly Text PreviewTitle = new("{0}年日历导入预览", "Calendar {0}: import preview");
    public static readonly Text RefusedTitle = new("日历导入", "Calendar import");
    public static readonly Text Unusual = new("工作日共{0}天，往年在{1}至{2}天之间，请再核对一遍。", "{0} working days; other years have {1} to {2}. Please check again.");
    public static readonly Text Replaces = new("将替换现有的{0}年日历（{1}）。", "This takes the place of the present calendar of {0} ({1}).");
    public static readonly Text SameDays = new("与现有日历的日子相同。", "The days are those of the present calendar.");
    public static readonly Text OpenWindowsStay = new("已经开放的自检，日期不变。", "A self-check that has opened keeps its dates.");
    public static readonly Text Confirm = new("确认导入", "Import");
    public static readonly Text Discard = new("放弃", "Discard");
    public static readonly Text TypedHint = new("也可输入：日历 确认，日历 放弃", "You can also type: calendar confirm, calendar discard");
    public static readonly Text Imported = new("已导入{0}年日历：工作日{1}天。", "The calendar of {0} is in force: {1} working days.");
    public static readonly Text Discarded = new("已放弃，日历没有变。", "Discarded; the calendar is as it was.");
    public static readonly Text Overtaken = new("预览之后这一年的日历已被改动，没有导入。请重新导入并看一遍预览。", "That year was loaded by somebody else after the preview; nothing was imported. Import again and check the new preview.");
    public static readonly Text NothingPending = new("没有等待确认的日历。", "No calendar is waiting to be confirmed.");
    public static readonly Text Refused = new("有{0}处错误，什么都没有导入：", "{0} errors; nothing was imported:");
    public static readonly Text ErrorInLine = new("第{0}行：{1}", "Line {0}: {1}");
    public static readonly Text ErrorInWhole = new("全文：{0}", "Whole: {0}");
    public static readonly Text AndMoreErrors = new("……还有{0}处。", "… and {0} more.");
    public static readonly Text Comma = new("、", ", ");

    // The warning
    public static readonly Text MissingItemTitle = new("{0}年日历还没有导入", "The calendar of {0} is not loaded");
    public static readonly Text MissingItem = new(
        "国务院办公厅的节假日通知公布后，请导入。导入之前暂按周一至周五计，{0}年的日期都标“待定”。",
        "Please import it when the State Council's notice is out. Until then Monday to Friday are counted, and every date of {0} is marked tentative.");

    // The command's own line
    public static readonly Text CommandName = new("日历", "calendar");
    public static readonly Text CommandPurpose = new("看工作日历，导入下一年的节假日通知", "see the working days, import next year's notice");
}
