namespace Wenming.Tables;

/// <summary>The kinds of value that a column can hold.</summary>
internal enum PropertyKind
{
    /// <summary>Edm.String.</summary>
    Text,

    /// <summary>Edm.Int64.</summary>
    Whole,

    /// <summary>Edm.Double.</summary>
    Number,

    /// <summary>Edm.Boolean.</summary>
    Truth,

    /// <summary>Edm.DateTime, UTC, in steps of 100 ns.</summary>
    Instant,

    /// <summary>Edm.Binary.</summary>
    Bytes,
}
