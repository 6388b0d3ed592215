using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>What one section answers in the rehearsed quarter.</summary>
/// <param name="Name">The section.</param>
/// <param name="Head">Who signs.</param>
/// <param name="Scales">What each member says to every question with a scale, in the roster's order.</param>
internal sealed record SectionStory(string Name, string Head, params IReadOnlyList<string> Scales)
{
    /// <summary>Fewer members' answers are neither shown nor suggested (rules.md 1).</summary>
    private const int LeastAnswers = 3;

    // Where the good answer is not the first or the highest.
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["C1-11"] = "no",
        ["C3-10"] = "no",
        ["C3-11"] = "no",
        ["C3-07"] = "0",
    };

    /// <summary>What the members say otherwise, all of them.</summary>
    public IReadOnlyList<(string Question, string Answer)> MembersBut { get; init; } = [];

    /// <summary>What the head answers otherwise.</summary>
    public IReadOnlyList<(string Question, string Answer)> HeadBut { get; init; } = [];

    /// <summary>The members at their devices.</summary>
    public IReadOnlyList<string> Members => [.. DemoPeople.Of(Name).Select(person => person.Name)];

    /// <summary>The section's declared sheet, by question.</summary>
    public IReadOnlyDictionary<string, string> Declared => OwnReckoning.Questions.ToDictionary(question => question, DeclaredTo);

    private string DeclaredTo(string question)
    {
        if (HeadBut.Any(one => one.Question == question))
            return HeadBut.First(one => one.Question == question).Answer;
        if (!OwnReckoning.ForEveryone.Contains(question))
            return Usual.TryGetValue(question, out var usual) ? usual : MemberSays(question, "5");
        var answers = Scales.Select(scale => MemberSays(question, scale)).ToList();
        return answers.Count < LeastAnswers ? MemberSays(question, "5") : OwnReckoning.Median(question, answers);
    }

    private string MemberSays(string question, string scale)
    {
        if (MembersBut.Any(one => one.Question == question))
            return MembersBut.First(one => one.Question == question).Answer;
        return OwnReckoning.KindOf(question) switch
        {
            "scale5" => scale,
            "yesNo" => "yes",
            "choice" => "A",
            "number" => "100",
            _ => "",
        };
    }
}
