namespace Wenming.Cards.Standings;

/// <summary>What is explained.</summary>
public enum WhyTopic
{
    /// <summary>S and V, from the answers.</summary>
    Score,

    /// <summary>D, from the daily book.</summary>
    Daily,

    /// <summary>The flag's value, with the reasons for and against.</summary>
    Flag,
}
