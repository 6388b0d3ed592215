namespace Wenming.Domain.StudyTests;

/// <summary>The item bank of the study-result test (学习成果测试).</summary>
/// <param name="Version">Names this version in every paper, for example <c>2026.1</c>.</param>
/// <param name="Rules">How papers are drawn, passed and counted.</param>
/// <param name="Figures">The questions that the rates answer.</param>
/// <param name="Items">Every item, in order, with those that are not asked.</param>
public sealed record TestBank(string Version, StudyTestRules Rules, TestFigures Figures, IReadOnlyList<TestItem> Items)
{
    /// <summary>The item with this code, or <see langword="null"/>.</summary>
    public TestItem? Find(TestItemId id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>An item that a paper names.</summary>
    /// <exception cref="InvalidOperationException">It was taken out of the bank, which the bank's rules forbid.</exception>
    public TestItem Require(TestItemId id) => Find(id)
        ?? throw new InvalidOperationException($"A paper asks {id}, which the bank {Version} does not hold: put it back with isOff.");

    /// <summary>Whether enough items are left for a paper.</summary>
    /// <param name="without">Items that are not asked.</param>
    public bool HasEnough(IReadOnlySet<TestItemId> without) => Enum.GetValues<TestItemCategory>()
        .All(category => Asked(category, without).Count() >= Rules.CountOf(category));

    internal IEnumerable<TestItem> Asked(TestItemCategory category, IReadOnlySet<TestItemId> without) =>
        Items.Where(item => item.IsAsked && item.Category == category && !without.Contains(item.Id));
}
