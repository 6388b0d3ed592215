using FsCheck;
using FsCheck.Fluent;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Standings;

namespace Wenming.Tests.Domain.Standings;

public sealed class StandingsTablePropertyTests
{
    private static readonly Gen<(SelfCheckStatus Status, Score Self, Score? Verified, bool IsVetoed)> States =
        from status in Gen.Elements(Enum.GetValues<SelfCheckStatus>())
        from thirds in Gen.Choose(0, 12)
        from verified in Gen.Elements(-1, -1, 57, 60, 61, 62)
        from vetoed in Gen.Elements(false, false, true)
        select (status, Score.Fraction(thirds, 3), verified < 0 ? (Score?)null : Score.FromDecimal(verified), vetoed);

    private static readonly Arbitrary<SectionStanding[]> Bureaus =
        States.ListOf()
            .Select(states => states.Select((state, index) => Standing(index, state)).ToArray())
            .ToArbitrary();

    private static readonly Arbitrary<(SectionStanding[] Entries, SectionStanding[] Shuffled)> Shuffles = (
        from entries in Bureaus.Generator
        from shuffled in Gen.Shuffle(entries)
        select (entries, shuffled)).ToArbitrary();

    [Fact]
    public void The_order_of_the_input_does_not_change_the_table()
    {
        Prop.ForAll(Shuffles, IsStable(entries => StandingsTable.Of(entries).Rows)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_table_that_breaks_ties_by_the_order_of_the_input_is_caught()
    {
        var unstable = IsStable(entries =>
            [.. entries.OrderByDescending(entry => entry.Self).Select(entry => new StandingsRow(null, entry))]);

        var error = Assert.ThrowsAny<Exception>(() => Prop.ForAll(Shuffles, unstable).QuickCheckThrowOnFailure());

        Assert.Contains("Falsifiable", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_is_one_more_than_the_number_of_sections_with_a_higher_score()
    {
        Prop.ForAll(Bureaus, entries =>
        {
            var isVerified = entries.Any(entry => entry.IsRanked && entry.Verified is not null);
            return StandingsTable.Of(entries).Rows.All(row => (row.Rank is not null) == (row.Standing.IsRanked && Counts(row.Standing, isVerified) is not null)
                && (row.Rank is not { } rank
                    || rank == 1 + entries.Count(other => other.IsRanked && Counts(other, isVerified) > Counts(row.Standing, isVerified))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_section_is_tied_when_another_one_of_its_rank_is_there()
    {
        Prop.ForAll(Bureaus, entries =>
        {
            var rows = StandingsTable.Of(entries).Rows;
            return rows.All(row => row.IsTied == (row.Rank is not null && rows.Count(other => other.Rank == row.Rank) > 1));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Verified_sections_stand_above_declared_ones_and_those_above_the_others()
    {
        Prop.ForAll(Bureaus, entries =>
        {
            var groups = StandingsTable.Of(entries).Rows.Select(row => !row.Standing.IsRanked ? 2 : row.Standing.Verified is null ? 1 : 0).ToList();
            return groups.SequenceEqual(groups.Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Ranked_sections_come_first_and_nobody_is_lost()
    {
        Prop.ForAll(Bureaus, entries =>
        {
            var rows = StandingsTable.Of(entries).Rows;
            var ranked = rows.TakeWhile(row => row.Rank is not null).ToList();
            return rows.Count == entries.Length && rows.Skip(ranked.Count).All(row => row.Rank is null)
                && ranked.Zip(ranked.Skip(1)).All(pair => pair.First.Rank <= pair.Second.Rank);
        }).QuickCheckThrowOnFailure();
    }

    private static Func<(SectionStanding[] Entries, SectionStanding[] Shuffled), bool> IsStable(
        Func<IEnumerable<SectionStanding>, IReadOnlyList<StandingsRow>> table) =>
        given => table(given.Entries).SequenceEqual(table(given.Shuffled));

    // Written again by hand: S until anybody is verified, then V, at most 59.99 under a veto.
    private static Score? Counts(SectionStanding standing, bool isVerified) =>
        !isVerified ? standing.Self : standing is { Verified: { } verified, IsVetoed: true } && verified > 59.99m ? 59.99m : standing.Verified;

    private static SectionStanding Standing(int index, (SelfCheckStatus Status, Score Self, Score? Verified, bool IsVetoed) state)
    {
        var (status, self, verified, isVetoed) = state;
        var standing = StandingsTableTests.Of($"s{index:00}", status);
        return status is SelfCheckStatus.SubmittedOnTime or SelfCheckStatus.SubmittedLate or SelfCheckStatus.Reopened
            ? standing with { Self = self, Verified = verified, IsVetoed = isVetoed }
            : standing;
    }
}
