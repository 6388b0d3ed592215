using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Browser.Driving;

/// <summary>What a section that works well answers, but for what a story says otherwise.</summary>
internal sealed class Answers
{
    /// <summary>What is given as evidence wherever it must be.</summary>
    public const string Evidence = "文号〔2026〕12号";

    private readonly Dictionary<string, string> _told = new()
    {
        // Questions of which “yes” or a large number is the bad answer.
        ["C1-11"] = "no",
        ["C3-07"] = "0",
        ["C3-10"] = "no",
        ["C3-11"] = "no",
    };

    public static Answers Good => new();

    /// <summary>The same, but for one question.</summary>
    public Answers But(string question, string code)
    {
        _told[question] = code;
        return this;
    }

    /// <summary>The code of the answer, as the card's fields have it.</summary>
    public string For(string question) => _told.GetValueOrDefault(question) ?? ShippedCatalog.Question(question).Type switch
    {
        AnswerType.YesNo => "yes",
        AnswerType.Scale5 => "4",
        AnswerType.Choice => "A",
        AnswerType.Number => "100",
        _ => "窗口等候时间偏长，下季度增设叫号。",
    };

    /// <summary>The same as a person types it.</summary>
    public string TypedFor(string question) => For(question) switch
    {
        "yes" => ShippedCatalog.Question(question).Type is AnswerType.YesNo words ? words.Yes.Zh : "是",
        "no" => ShippedCatalog.Question(question).Type is AnswerType.YesNo words ? words.No.Zh : "否",
        var code => code,
    };
}
