using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wenming.Domain.Roster;

namespace Wenming.Domain.StudyTests;

/// <summary>
/// One person's paper: political items, then professional ones, drawn by lot and with their options shuffled (rules.md 3.2). The seed is stored
/// with it, so that anybody can draw again and find the same.
/// </summary>
/// <param name="BankVersion">The bank that it was drawn from.</param>
/// <param name="Seed">What chance is taken from; names nobody.</param>
/// <param name="Items">What it asks, in its order.</param>
public sealed record TestPaper(string BankVersion, string Seed, IReadOnlyList<PaperItem> Items)
{
    /// <summary>The seed of a person's attempt: another one for each test, person and attempt, from which none of them can be read.</summary>
    /// <param name="testSeed">The quarter's seed, <see cref="StudyTest.Seed"/>.</param>
    /// <param name="person">Who sits.</param>
    /// <param name="attempt">1 or more.</param>
    public static string SeedOf(string testSeed, PersonId person, int attempt) =>
        Lot(testSeed, person.Value, attempt.ToString(CultureInfo.InvariantCulture));

    /// <summary>Draws.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="seed">What chance is taken from: the same seed draws the same.</param>
    /// <param name="askedBefore">What the person's earlier papers asked, with its answers explained: taken only when nothing else is left.</param>
    /// <param name="struck">What is not asked at all.</param>
    /// <exception cref="ArgumentException">The bank has too few items left: ask <see cref="TestBank.HasEnough"/> first.</exception>
    public static TestPaper Draw(TestBank bank, string seed, IReadOnlySet<TestItemId> askedBefore, IReadOnlySet<TestItemId> struck)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(askedBefore);
        ArgumentNullException.ThrowIfNull(struck);
        if (!bank.HasEnough(struck))
            throw new ArgumentException($"The bank {bank.Version} has too few items left for a paper: add some.", nameof(bank));
        return new(
            bank.Version,
            seed,
            [
                .. Enum.GetValues<TestItemCategory>().SelectMany(category => bank.Asked(category, struck)
                    .OrderBy(item => askedBefore.Contains(item.Id))
                    .ThenBy(item => Lot(seed, item.Id.Value), StringComparer.Ordinal)
                    .Take(bank.Rules.CountOf(category))
                    .OrderBy(item => Lot(seed, item.Id.Value, "place"), StringComparer.Ordinal)
                    .Select(item => new PaperItem(item.Id, Shuffled(item, seed), item.Right))),
            ]);
    }

    private static string Shuffled(TestItem item, string seed) =>
        string.Concat(item.Letters.OrderBy(letter => Lot(seed, item.Id.Value, letter.ToString()), StringComparer.Ordinal));

    // A hash puts things in an order that nobody chose and everybody can repeat.
    private static string Lot(params ReadOnlySpan<string> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts!))));
}
