using System.Diagnostics;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>What is wrong with a row of the roster file, and what to do about it.</summary>
public static class RosterErrorWords
{
    /// <summary>Characters of a wrong cell that are quoted.</summary>
    private const int Quoted = 40;

    public static readonly Text NoHeader = new("文件是空的，第一行应为 aadObjectId,name,section,roles。", "the file is empty; its first row must be aadObjectId,name,section,roles.");
    public static readonly Text NotUtf8 = new("不是 UTF-8 文字，请另存为 CSV UTF-8。", "this is not UTF-8; save the file as CSV UTF-8.");
    public static readonly Text StrayQuote = new("引号没有成对。", "a quotation mark is not closed.");
    public static readonly Text MissingColumn = new("缺少这一列。", "this column is missing.");
    public static readonly Text UnknownColumn = new("不认识这一列，只要 aadObjectId,name,section,roles 四列。", "unknown column; only aadObjectId,name,section,roles are read.");
    public static readonly Text DuplicateColumn = new("这一列出现了两次。", "this column stands twice.");
    public static readonly Text WrongFieldCount = new("栏数与标题行不同。", "the number of fields differs from the header.");
    public static readonly Text MissingValue = new("没有填。", "nothing is filled in.");
    public static readonly Text TooLong = new("太长：“{0}”。", "too long: “{0}”.");
    public static readonly Text ControlCharacter = new("含有不可见的控制字符。", "there is an invisible control character in it.");
    public static readonly Text LooksLikeFormula = new("“{0}”像表格公式，不能作名称。", "“{0}” looks like a spreadsheet formula and cannot be a name.");
    public static readonly Text DuplicatePerson = new("“{0}”已在前面出现过。", "“{0}” stands further up already.");
    public static readonly Text ConflictingKind = new("“{0}”与前面写的类别不同（科室或直属单位）。", "“{0}” is of another kind further up (section or affiliated unit).");
    public static readonly Text UnknownRole = new("没有“{0}”这个角色。", "there is no role “{0}”.");
    public static readonly Text SectionWithoutHead = new("“{0}”没有科室负责人（SectionHead）。", "“{0}” has no head (SectionHead).");
    public static readonly Text NoAdministrator = new("整个文件没有管理员（Administrator）。", "nobody in the file is an Administrator.");
    public static readonly Text NoLeaderOrInspector = new("整个文件没有局领导或文明办人员（Leader、Inspector）。", "nobody in the file is a Leader or Inspector.");

    /// <summary>The error as a line with its row and column.</summary>
    public static string Of(RosterError error, Language language)
    {
        ArgumentNullException.ThrowIfNull(error);
        var column = error.Column.Length == 0 ? "CSV" : Shortened.To(error.Column, Quoted);
        return RosterTexts.ErrorLine.In(language, error.Row, column, TextOf(error.Kind).In(language, Shortened.To(error.Value, Quoted)));
    }

    private static Text TextOf(RosterErrorKind kind) => kind switch
    {
        RosterErrorKind.NoHeader => NoHeader,
        RosterErrorKind.NotUtf8 => NotUtf8,
        RosterErrorKind.StrayQuote => StrayQuote,
        RosterErrorKind.MissingColumn => MissingColumn,
        RosterErrorKind.UnknownColumn => UnknownColumn,
        RosterErrorKind.DuplicateColumn => DuplicateColumn,
        RosterErrorKind.WrongFieldCount => WrongFieldCount,
        RosterErrorKind.Missing => MissingValue,
        RosterErrorKind.TooLong => TooLong,
        RosterErrorKind.ControlCharacter => ControlCharacter,
        RosterErrorKind.LooksLikeFormula => LooksLikeFormula,
        RosterErrorKind.DuplicatePerson => DuplicatePerson,
        RosterErrorKind.ConflictingKind => ConflictingKind,
        RosterErrorKind.UnknownRole => UnknownRole,
        RosterErrorKind.SectionWithoutHead => SectionWithoutHead,
        RosterErrorKind.NoAdministrator => NoAdministrator,
        RosterErrorKind.NoLeaderOrInspector => NoLeaderOrInspector,
        _ => throw new UnreachableException(),
    };
}
