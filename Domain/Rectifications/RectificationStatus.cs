namespace Wenming.Domain.Rectifications;

/// <summary>How far a rectification is.</summary>
public enum RectificationStatus
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>The section says that it is done; an inspector looks at it.</summary>
    Submitted,

    /// <summary>An inspector gave it back with a reason.</summary>
    Returned,

    /// <summary>An inspector closed it (经得起检验).</summary>
    Closed,

    /// <summary>A leader waived it with a reason.</summary>
    Waived,

    /// <summary>The answer that opened it does not stand any more, and nobody had begun.</summary>
    Withdrawn,
}
