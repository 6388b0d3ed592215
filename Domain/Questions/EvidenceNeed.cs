namespace Wenming.Domain.Questions;

/// <summary>How much a question asks for evidence (佐证材料). Evidence is a document number or a link, never a photo.</summary>
public enum EvidenceNeed
{
    /// <summary>No evidence is asked for.</summary>
    None,

    /// <summary>A reference may be given.</summary>
    Optional,

    /// <summary>A reference must be given.</summary>
    Required,

    /// <summary>The bot links the record that it already has; where it has none, a reference may be given.</summary>
    Auto,
}
