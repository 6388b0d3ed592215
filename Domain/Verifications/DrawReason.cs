namespace Wenming.Domain.Verifications;

/// <summary>Why an answer must be looked at (rules.md 2, “What is verified”).</summary>
public enum DrawReason
{
    /// <summary>The question can veto or bar the flag.</summary>
    Veto,

    /// <summary>Evidence is required for the answer, or was given.</summary>
    Evidence,

    /// <summary>The section put something else in place of what was filled in for it: a figure on record, or the members' median.</summary>
    Overwritten,

    /// <summary>Drawn at random from the rest, to be looked at on site.</summary>
    Random,
}
