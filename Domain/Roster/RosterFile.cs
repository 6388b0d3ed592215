using Wenming.Domain.Wording;

namespace Wenming.Domain.Roster;

/// <summary>
/// Reads a roster file whose lines have been split into fields, and finds everything that is wrong at once, so that an administrator
/// corrects it once. Only a header that lacks a column ends the search, since every line would then be wrong.
/// </summary>
public static class RosterFile
{
    /// <summary>The column of the person's id.</summary>
    public const string IdColumn = "aadObjectId";

    /// <summary>The column of the person's name.</summary>
    public const string NameColumn = "name";

    /// <summary>The column of the unit.</summary>
    public const string SectionColumn = "section";

    /// <summary>The column of the roles.</summary>
    public const string RolesColumn = "roles";

    /// <summary>Longest id, in Unicode code points.</summary>
    public const int LongestId = 128;

    /// <summary>Longest name of a person or a unit, in Unicode code points.</summary>
    public const int LongestName = 64;

    /// <summary>The columns; all are needed, in any order, and there are no others.</summary>
    public static IReadOnlyList<string> Columns { get; } = [IdColumn, NameColumn, SectionColumn, RolesColumn];

    /// <summary>Reads the lines of a file, the header first. Lines without any content are passed over.</summary>
    public static RosterReading Read(IReadOnlyList<RosterRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var lines = records.Where(record => record.Fields.Any(field => !string.IsNullOrWhiteSpace(field))).ToList();
        if (lines.Count == 0)
            return new RosterReading.Refused([new RosterError(1, string.Empty, RosterErrorKind.NoHeader, string.Empty)]);

        var errors = new List<RosterError>();
        var positions = ReadHeader(lines[0], errors);
        if (positions.Count < Columns.Count)
            return new RosterReading.Refused(errors);

        var sound = lines.Skip(1).Where(line => HasEveryField(line, lines[0], errors)).ToList();
        var rows = sound.ConvertAll(line => ReadRow(line, positions, errors));
        RequireUniquePeople(rows, errors);
        RequireOneKind(rows, errors);
        if (sound.Count == lines.Count - 1)
            RequireOffices(rows, lines[0].Row, errors);

        return errors.Count > 0
            ? new RosterReading.Refused([.. errors.OrderBy(error => error.Row)])
            : new RosterReading.Accepted(ContentOf(rows));
    }

    private static Dictionary<string, int> ReadHeader(RosterRecord header, List<RosterError> errors)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var column = header.Fields[i].Trim();
            if (!Columns.Contains(column))
                errors.Add(new RosterError(header.Row, column, RosterErrorKind.UnknownColumn, column));
            else if (!positions.TryAdd(column, i))
                errors.Add(new RosterError(header.Row, column, RosterErrorKind.DuplicateColumn, column));
        }

        foreach (var column in Columns.Where(column => !positions.ContainsKey(column)))
            errors.Add(new RosterError(header.Row, column, RosterErrorKind.MissingColumn, string.Empty));
        return positions;
    }

    private static bool HasEveryField(RosterRecord line, RosterRecord header, List<RosterError> errors)
    {
        if (line.Fields.Count == header.Fields.Count)
            return true;
        errors.Add(new RosterError(line.Row, string.Empty, RosterErrorKind.WrongFieldCount, string.Join(',', line.Fields)));
        return false;
    }

    private static RosterRow ReadRow(RosterRecord line, Dictionary<string, int> positions, List<RosterError> errors)
    {
        string Cell(string column) => line.Fields[positions[column]].Trim();

        var roles = RoleWords.Read(Cell(RolesColumn), out var unknownRoles);
        var row = new RosterRow(
            line.Row,
            Cell(IdColumn).ToLowerInvariant(),
            Cell(NameColumn),
            Cell(SectionColumn),
            SectionCell.Read(Cell(SectionColumn)),
            roles);

        Check(IdColumn, row.Id, LongestId, row.Id.Length > 0);
        Check(NameColumn, row.Name, LongestName, row.Name.Length > 0, mayRun: true);
        var mayBeEmpty = row.SectionText.Length == 0 && (row.Roles & Role.Leader) != 0;
        Check(SectionColumn, row.Section.Name, LongestName, row.HasSection || mayBeEmpty, mayRun: true);
        errors.AddRange(unknownRoles.Select(word => new RosterError(line.Row, RolesColumn, RosterErrorKind.UnknownRole, word)));
        return row;

        void Check(string column, string value, int longest, bool isGiven, bool mayRun = false)
        {
            if (ProblemOf(value, longest, isGiven, mayRun) is { } kind)
                errors.Add(new RosterError(line.Row, column, kind, value));
        }
    }

    private static RosterErrorKind? ProblemOf(string value, int longest, bool isGiven, bool mayRun)
    {
        if (!isGiven)
            return RosterErrorKind.Missing;
        if (value.Any(char.IsControl))
            return RosterErrorKind.ControlCharacter;
        if (Typed.Length(value) > longest)
            return RosterErrorKind.TooLong;
        return mayRun && Typed.Fold(value) is ['=' or '+' or '-' or '@', ..] ? RosterErrorKind.LooksLikeFormula : null;
    }

    private static void RequireUniquePeople(List<RosterRow> rows, List<RosterError> errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Id.Length > 0 && !seen.Add(row.Id)))
            errors.Add(new RosterError(row.Row, IdColumn, RosterErrorKind.DuplicatePerson, row.Id));
    }

    private static void RequireOneKind(List<RosterRow> rows, List<RosterError> errors)
    {
        foreach (var unit in UnitsOf(rows))
        {
            var kind = unit.First().Section.Kind;
            foreach (var row in unit.Where(row => row.Section.Kind != kind))
                errors.Add(new RosterError(row.Row, SectionColumn, RosterErrorKind.ConflictingKind, row.SectionText));
        }
    }

    /// <summary>Without these the bot's work stands still: nobody could sign, let people in, or verify.</summary>
    private static void RequireOffices(List<RosterRow> rows, int headerRow, List<RosterError> errors)
    {
        foreach (var unit in UnitsOf(rows).Where(unit => !HoldsAny(unit, Role.SectionHead)))
            errors.Add(new RosterError(unit.First().Row, SectionColumn, RosterErrorKind.SectionWithoutHead, unit.Key));
        if (!HoldsAny(rows, Role.Administrator))
            errors.Add(new RosterError(headerRow, RolesColumn, RosterErrorKind.NoAdministrator, string.Empty));
        if (!HoldsAny(rows, Role.Leader | Role.Inspector))
            errors.Add(new RosterError(headerRow, RolesColumn, RosterErrorKind.NoLeaderOrInspector, string.Empty));
    }

    private static RosterContent ContentOf(List<RosterRow> rows) => new(
        [.. UnitsOf(rows).Select(unit => new Section(new SectionId(unit.Key), unit.First().Section.Kind))],
        [.. rows.Select(row => row.ToPerson())]);

    private static IEnumerable<IGrouping<string, RosterRow>> UnitsOf(List<RosterRow> rows) =>
        rows.Where(row => row.HasSection).GroupBy(row => row.Section.Name, StringComparer.Ordinal);

    private static bool HoldsAny(IEnumerable<RosterRow> rows, Role roles) => rows.Any(row => (row.Roles & roles) != 0);
}
