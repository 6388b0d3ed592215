using FsCheck;
using FsCheck.Fluent;
using Wenming.Cards.Elements;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;

namespace Wenming.Tests.Cards;

/// <summary>Random commands, and what a client that is not ours might send instead.</summary>
internal static class Commands
{
    private static readonly string[] Names = ["quarter", "walk", "page", "revision", "goTo", "shown", "owner", "section", "criterion", "declared", "verb"];

    private static readonly string[] Oddities =
        ["", " ", "2026Q1", "2026Q5", "0000Q1", "sheet", "member", "SHEET", "1", "-1", "1e3", "0x10", "99999999999999999999", "٣", "1,5", "true", "\0", "𠮷"];

    public static Gen<Quarter> Quarters { get; } =
        from year in Gen.Choose(2000, 2999)
        from number in Gen.Choose(1, 4)
        select new Quarter(year, number);

    public static Gen<WalkKind> Walks { get; } = Gen.Elements(WalkKind.Member, WalkKind.Sheet);

    public static Gen<long> Revisions { get; } = Gen.Choose(0, int.MaxValue).Select(number => number * 1_000_003L);

    /// <summary>Data of a button that nobody made: known names, odd values.</summary>
    public static Arbitrary<CardCommand> Garbage { get; } = (
        from values in Gen.Elements(Oddities).ListOf(Names.Length)
        from kept in Gen.Elements(true, true, true, false).ListOf(Names.Length)
        let pairs = Names.Zip(values).Zip(kept).Where(pair => pair.Second).Select(pair => pair.First)
        select new CardCommand("any", pairs.ToDictionary(pair => pair.First, pair => pair.Second))).ToArbitrary();
}
