namespace Wenming.Tables.Sqlite;

/// <summary>One column of an SQLite table that holds the values of one property and one kind.</summary>
/// <param name="Name">The column's name: the property's, or that with <c>@</c> and what tells it from its neighbours.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">The kind of its values.</param>
internal sealed record TableColumn(string Name, string Property, PropertyKind Kind)
{
    // In the order of PropertyKind.
    private static readonly string[] Types = ["TEXT", "INTEGER", "REAL", "BOOLEAN", "DATETIME", "BLOB"];

    /// <summary>
    /// What columns are declared with. SQLite derives from it what it does to values (<see href="https://sqlite.org/datatype3.html"/>):
    /// TEXT, INTEGER, REAL and BLOB keep theirs; BOOLEAN and DATETIME are "numeric", which keeps 0, 1 and texts that are no numbers.
    /// The names of Edm would not do: Edm.String is "numeric" as well and would turn the text 007 into 7.
    /// </summary>
    public static string DeclaredType(PropertyKind kind) => Types[(int)kind];

    /// <summary>The kind that a declared type stands for; <see langword="null"/> when a column was declared by someone else.</summary>
    public static PropertyKind? KindOf(string declaredType)
    {
        var kind = Array.IndexOf(Types, declaredType);
        return kind < 0 ? null : (PropertyKind)kind;
    }
}
