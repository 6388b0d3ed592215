using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>The question bank (题库) in one version. Answers are stored with the version, so that old quarters can be recomputed.</summary>
public sealed class QuestionBank
{
    private readonly Dictionary<QuestionId, Question> _byId;

    /// <summary>A bank whose parts have been checked (see the catalogue's reader).</summary>
    /// <param name="version">Names this version in every stored answer.</param>
    /// <param name="criteria">The criteria, in order.</param>
    /// <param name="questions">The questions, in order; each belongs to one of the criteria.</param>
    /// <param name="scaleFactors">For each place on the scale, 1 to 5, the part of the points that it earns.</param>
    public QuestionBank(
        string version, IReadOnlyList<Criterion> criteria, IReadOnlyList<Question> questions, IReadOnlyDictionary<int, decimal> scaleFactors)
    {
        (Version, Criteria, Questions, ScaleFactors) = (version, criteria, questions, scaleFactors);
        _byId = questions.ToDictionary(question => question.Id);
    }

    /// <summary>Names this version in every stored answer.</summary>
    public string Version { get; }

    /// <summary>The criteria, in order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The questions, in order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>For each place on the scale, 1 to 5, the part of the points that it earns.</summary>
    public IReadOnlyDictionary<int, decimal> ScaleFactors { get; }

    /// <summary>The words printed beside each place on the scale, 1 to 5; empty in a bank that is only used to score.</summary>
    public IReadOnlyDictionary<int, Text> ScaleAnchors { get; init; } = new Dictionary<int, Text>();

    /// <summary>What the section head declares before sending; empty in a bank that is only used to score.</summary>
    public Text Declaration { get; init; } = new(string.Empty, string.Empty);

    /// <summary>The unscored texts that accompany every self-check (成绩, 差距), in order.</summary>
    public IReadOnlyList<ShortText> ShortTexts { get; init; } = [];

    /// <summary>The question with this id, or <see langword="null"/>.</summary>
    public Question? Find(QuestionId id) => _byId.GetValueOrDefault(id);

    /// <summary>The criterion's questions, in order.</summary>
    public IEnumerable<Question> Of(CriterionId criterion) => Questions.Where(question => question.Criterion == criterion);
}
