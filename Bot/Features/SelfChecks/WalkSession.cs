using Wenming.Cards.Rectifications;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>A walk together with everything that its pages show.</summary>
/// <param name="Window">The open window.</param>
/// <param name="Section">The section.</param>
/// <param name="Walk">The walk's rows.</param>
/// <param name="Pages">The pages with questions.</param>
internal sealed record WalkSession(SelfCheckWindow Window, SectionId Section, Walk Walk, IReadOnlyList<WalkPage> Pages)
{
    /// <summary>The bank the questions come from.</summary>
    public required QuestionBank Bank { get; init; }

    /// <summary>The working days, by which lateness is counted.</summary>
    public required WorkdayCalendar Workdays { get; init; }

    /// <summary>Last quarter's answers of the same person or section.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Previous { get; init; } = new Dictionary<QuestionId, Answer>();

    /// <summary>The section's rectifications that are not ended, but for what these answers themselves opened (sheet only).</summary>
    public IReadOnlyList<RectificationLine> Rectifications { get; init; } = [];

    /// <summary>How the members answered (sheet only).</summary>
    public IReadOnlyDictionary<QuestionId, MemberSummary> Members { get; init; } = new Dictionary<QuestionId, MemberSummary>();

    /// <summary>Which walk.</summary>
    public WalkKind Kind => Walk.Owner.Walk;

    /// <summary>Whose walk it is, as its cards say: the member's id, or the section's for its sheet.</summary>
    public string OwnerId => Walk.Owner.Person?.Value ?? Section.Value;

    /// <summary>Pages with questions, and on the sheet one more for the short texts.</summary>
    public int PageCount => Pages.Count + (HasShortTexts ? 1 : 0);

    /// <summary>The questions of the walk, in order.</summary>
    public IEnumerable<Question> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>The questions without an answer, in order.</summary>
    public IReadOnlyList<Question> Unanswered => [.. Questions.Where(question => !Walk.Answers.ContainsKey(question.Id))];

    private bool HasShortTexts => Kind == WalkKind.Sheet && Bank.ShortTexts.Count > 0;

    /// <summary>The page; <see langword="null"/> for the one of the short texts, and for what is no page: the last card shows none.</summary>
    public WalkPage? PageAt(int index) => index >= 0 && index < Pages.Count ? Pages[index] : null;

    /// <summary>Whether the page is the one of the short texts.</summary>
    public bool IsShortTextPage(int index) => HasShortTexts && index == Pages.Count;

    /// <summary>The page on which a question stands.</summary>
    public int PageOf(QuestionId question) => Pages.First(page => page.Questions.Any(one => one.Id == question)).Index;

    /// <summary>The value the members' answers suggest, or <see langword="null"/>.</summary>
    public Answer? SuggestionFor(QuestionId question) =>
        Members.GetValueOrDefault(question) is MemberSummary.Counted counted ? counted.Suggestion : null;

    /// <summary>All suggestions by question.</summary>
    public IReadOnlyDictionary<QuestionId, Answer> Suggestions => Members
        .Where(pair => SuggestionFor(pair.Key) is not null)
        .ToDictionary(pair => pair.Key, pair => SuggestionFor(pair.Key)!);
}
