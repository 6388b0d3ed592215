namespace Wenming.Domain.StudyTests;

/// <summary>What an item of the study-result test is about; each paper has a fixed number of both (rules.md 3.2).</summary>
public enum TestItemCategory
{
    /// <summary>Political study.</summary>
    Political,

    /// <summary>Professional study.</summary>
    Professional,
}
