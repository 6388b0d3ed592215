namespace Wenming.Bot.Features.Audit;

/// <summary>What names an object of a kind.</summary>
internal enum AuditScope
{
    /// <summary>There is one for the whole bureau.</summary>
    Bureau,

    /// <summary>One a section and quarter.</summary>
    Section,

    /// <summary>Several a section, each with a number.</summary>
    Numbered,
}
