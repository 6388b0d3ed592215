using Wenming.Cards.Elements;

namespace Wenming.Cards.DailyAssessments;

/// <summary>The names of the inputs of the form and of an entry's card, and the verbs of the form.</summary>
public static class DailyFields
{
    /// <summary>The verb that shows the form.</summary>
    public const string FormVerb = "daily.form";

    /// <summary>The verb that proposes what is filled in.</summary>
    public const string ProposeVerb = "daily.propose";

    /// <summary>Whose it is.</summary>
    public const string Section = "dailySection";

    /// <summary>The kind's code.</summary>
    public const string Kind = "dailyKind";

    /// <summary>The day of the fact.</summary>
    public const string Day = "dailyDay";

    /// <summary>What happened.</summary>
    public const string Fact = "dailyFact";

    /// <summary>What proves it.</summary>
    public const string Basis = "dailyBasis";

    /// <summary>Why an entry is refused.</summary>
    public const string Reason = "dailyReason";

    /// <summary>The command that shows the form.</summary>
    public static CardCommand Form { get; } = new(FormVerb, new Dictionary<string, string>());

    /// <summary>The command that proposes.</summary>
    public static CardCommand Propose { get; } = new(ProposeVerb, new Dictionary<string, string>());
}
