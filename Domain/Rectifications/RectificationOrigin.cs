namespace Wenming.Domain.Rectifications;

/// <summary>Who opened a rectification.</summary>
public enum RectificationOrigin
{
    /// <summary>An answer, under the bank's follow-up rule.</summary>
    Answer,

    /// <summary>An inspector.</summary>
    Inspector,

    /// <summary>The section itself (主动整改).</summary>
    Section,
}
