namespace Wenming.Domain.Vetoes;

/// <summary>How answers change a veto.</summary>
public enum VetoChangeKind
{
    /// <summary>An answer reports a veto for the first time.</summary>
    Opened,

    /// <summary>An answer that said so no longer says so again.</summary>
    Reopened,

    /// <summary>The answer says so no longer, and nobody had confirmed.</summary>
    Withdrawn,
}
