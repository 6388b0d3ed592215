namespace Wenming.Domain.DailyAssessments;

/// <summary>What a person does with an entry.</summary>
public enum DailyAction
{
    /// <summary>确认: it counts from now on.</summary>
    Confirm,

    /// <summary>不认: it never counts; needs a reason.</summary>
    Refuse,

    /// <summary>同一事实: its fact is counted already.</summary>
    SameFact,

    /// <summary>不同事实: its fact is another one.</summary>
    OtherFact,

    /// <summary>撤回: who proposed it takes it back.</summary>
    Withdraw,
}
