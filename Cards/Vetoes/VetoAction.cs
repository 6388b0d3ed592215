namespace Wenming.Cards.Vetoes;

/// <summary>A step of a veto.</summary>
public enum VetoAction
{
    /// <summary>One of the two people says yes.</summary>
    Confirm,

    /// <summary>The discipline contact takes it over as a case.</summary>
    MarkCase,

    /// <summary>A leader lifts it.</summary>
    Lift,
}
