using Wenming.Domain.Questions;

namespace Wenming.Cards.SelfChecks;

/// <summary>What the inputs of a page held when a button was pressed. Clients leave empty inputs out.</summary>
public sealed class PageEntries
{
    /// <summary>Answers as they were chosen or typed.</summary>
    public Dictionary<QuestionId, string> Answers { get; } = [];

    /// <summary>References to evidence.</summary>
    public Dictionary<QuestionId, string> Evidence { get; } = [];

    /// <summary>Reasons for differing from the members' median.</summary>
    public Dictionary<QuestionId, string> Reasons { get; } = [];

    /// <summary>The short texts by id.</summary>
    public Dictionary<string, string> ShortTexts { get; } = [];
}
