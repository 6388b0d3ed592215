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

    // What the people in Filling answer where a question is neither a scale nor a yes or no of the usual kind.
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["C1-11"] = "no", ["C3-10"] = "no", ["C3-11"] = "no", ["C3-07"] = "0", ["C2-12"] = "窗口排队时间偏长，下季度增加一个窗口。",
        ["C1-05"] = "A", ["C1-09"] = "A", ["C2-07"] = "A", ["C2-09"] = "A", ["C2-10"] = "A", ["C2-11"] = "A", ["C3-03"] = "A",
        ["C3-06"] = "A", ["C3-09"] = "A", ["C3-12"] = "A", ["C1-02"] = "100", ["C1-03"] = "100", ["C1-04"] = "100", ["C2-01"] = "100",
        ["C2-02"] = "100", ["C2-04"] = "100", ["C2-05"] = "100", ["C4-10"] = "100",
    };

    private static readonly string[] YesNoForEveryone = ["C1-06", "C1-10", "C3-08", "C4-04", "C4-05"];

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
            return Usual.GetValueOrDefault(question, "yes");
        var answers = Scales.Select(scale => MemberSays(question, scale)).ToList();
        return answers.Count < LeastAnswers ? MemberSays(question, "5") : OwnReckoning.Median(question, answers);
    }

    private string MemberSays(string question, string scale)
    {
        if (MembersBut.Any(one => one.Question == question))
            return MembersBut.First(one => one.Question == question).Answer;
        if (question == "C2-06")
            return "A";
        return YesNoForEveryone.Contains(question) ? "yes" : scale;
    }
}
