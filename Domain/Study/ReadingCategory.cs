namespace Wenming.Domain.Study;

/// <summary>What a reading is for.</summary>
public enum ReadingCategory
{
    /// <summary>Political study.</summary>
    Political,

    /// <summary>Professional study.</summary>
    Professional,

    /// <summary>Both.</summary>
    Both,
}
