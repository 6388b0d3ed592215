namespace Wenming.Domain.StudyTests;

/// <summary>How a test is drawn, passed and counted (rules.md 3.2). The numbers stand in <c>Catalog/test-items.json</c>.</summary>
/// <param name="Political">Political items of a paper; shipped as 12.</param>
/// <param name="Professional">Professional items of a paper; shipped as 8.</param>
/// <param name="Attempts">How often a person may sit a quarter's test; shipped as 2, of which the best counts.</param>
/// <param name="PassAt">Points of 100 that pass; shipped as 80.</param>
/// <param name="RatesFrom">People who took part, below whom no rate is shown: 5 or more; shipped as 5.</param>
public sealed record StudyTestRules(int Political, int Professional, int Attempts, decimal PassAt, int RatesFrom)
{
    /// <summary>How many items of a category a paper has.</summary>
    public int CountOf(TestItemCategory category) => category == TestItemCategory.Political ? Political : Professional;
}
