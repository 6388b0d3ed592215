namespace Wenming.Domain.Roster;

/// <summary>The two kinds of units that are appraised.</summary>
public enum SectionKind
{
    /// <summary>科室: a section of the bureau.</summary>
    Section,

    /// <summary>直属单位: an affiliated unit.</summary>
    Affiliated,
}
