using System.Diagnostics;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Calendar;

/// <summary>What is wrong in a calendar that was handed in, and what to do about it.</summary>
public static class CalendarErrorWords
{
    /// <summary>Characters of a wrong line that are quoted.</summary>
    private const int Quoted = 40;

    public static readonly Text NotJson = new("不是一年日历的 JSON，出错的位置：{0}。", "this is not the JSON of a year; it breaks at {0}.");
    public static readonly Text NoYear = new("要写明一个年份，例如：2027年。", "name one year, for example 2027.");
    public static readonly Text NoNotice = new("没有写通知标题（通知 ……）；还没有公布的，请写一行“暂定”。", "the title of the notice is missing (notice …); if there is none yet, add a line “provisional”.");
    public static readonly Text NoHoliday = new("一个节日都没有。", "there is no holiday.");
    public static readonly Text Unreadable = new("看不懂“{0}”，请写成：节日 首日 末日。", "I cannot read “{0}”; write NAME FIRST LAST.");
    public static readonly Text NotADate = new("“{0}”不是日期，请写成 2月5日 或 2027-02-05。", "“{0}” is no date; write 2-5 or 2027-02-05.");
    public static readonly Text OutsideYear = new("{0}不在这一年里。", "{0} lies in another year.");
    public static readonly Text Backwards = new("{0}的末日在首日之前。", "{0} ends before it begins.");
    public static readonly Text Overlap = new("{0}与前面的节日重叠。", "{0} overlaps an earlier holiday.");
    public static readonly Text NotWeekend = new("{0}不是周六或周日，不能是调休上班的日子。", "{0} is no Saturday or Sunday, so it cannot be a make-up day.");
    public static readonly Text InsideHoliday = new("{0}在假期里，不能是调休上班的日子。", "{0} lies in a holiday, so it cannot be a make-up day.");
    public static readonly Text Twice = new("{0}写了两次。", "{0} stands twice.");
    public static readonly Text EmptyMonth = new("{0}月的工作日不到10天，一定有日期写错了。", "month {0} has fewer than 10 working days; a date must be wrong.");
    public static readonly Text WrongTotal = new("算出来有{0}个工作日，与文件里写的不同。", "the days leave {0} working days, not what the file says.");

    /// <summary>The error as a line with its place.</summary>
    public static string Of(CalendarError error, Language language)
    {
        ArgumentNullException.ThrowIfNull(error);
        var words = TextOf(error.Kind).In(language, Shortened.To(error.Value, Quoted));
        return error.Line == 0 ? CalendarTexts.ErrorInWhole.In(language, words) : CalendarTexts.ErrorInLine.In(language, error.Line, words);
    }

    private static Text TextOf(CalendarErrorKind kind) => kind switch
    {
        CalendarErrorKind.NotJson => NotJson,
        CalendarErrorKind.NoYear => NoYear,
        CalendarErrorKind.NoNotice => NoNotice,
        CalendarErrorKind.NoHoliday => NoHoliday,
        CalendarErrorKind.Unreadable => Unreadable,
        CalendarErrorKind.NotADate => NotADate,
        CalendarErrorKind.OutsideYear => OutsideYear,
        CalendarErrorKind.Backwards => Backwards,
        CalendarErrorKind.Overlap => Overlap,
        CalendarErrorKind.NotWeekend => NotWeekend,
        CalendarErrorKind.InsideHoliday => InsideHoliday,
        CalendarErrorKind.Twice => Twice,
        CalendarErrorKind.EmptyMonth => EmptyMonth,
        CalendarErrorKind.WrongTotal => WrongTotal,
        _ => throw new UnreachableException(),
    };
}
