using Wenming.Domain.Audit;
using Wenming.Domain.Roster;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.Audit;

/// <summary>Product.md F22: a changed line is found.</summary>
public sealed class AuditChainTests
{
    private static readonly List<AuditEntry> Whole = Chain(5);

    [Fact]
    public void A_history_that_nobody_touched_is_whole()
    {
        Assert.Null(AuditChain.FirstBreak(Whole, 5));
        Assert.Null(AuditChain.FirstBreak([], 0));
    }

    [Fact]
    public void Every_part_of_every_line_is_guarded()
    {
        Func<AuditEntry, AuditEntry>[] changes =
        [
            line => line with { At = line.At.AddTicks(1) },
            line => line with { By = new PersonId("somebody else") },
            line => line with { By = null },
            line => line with { Action = line.Action + " " },
            line => line with { Details = "V 95.00" },
            line => line with { Subject = "selfCheck/2026Q1/耕保科" },
        ];

        foreach (var change in changes)
        {
            for (var place = 0; place < Whole.Count; place++)
                Assert.Equal(new AuditBreak(place + 1, AuditBreakKind.Changed), AuditChain.FirstBreak(With(place, change(Whole[place])), 5));
        }
    }

    [Fact]
    public void A_changed_line_with_a_hash_computed_anew_does_not_fit_the_next_one()
    {
        var forged = Whole[1] with { Details = "V 95.00" };
        forged = forged with { Hash = AuditChain.HashOf(forged) };

        Assert.Equal(new AuditBreak(3, AuditBreakKind.Unlinked), AuditChain.FirstBreak(With(1, forged), 5));
    }

    [Fact]
    public void A_line_that_was_taken_out_is_missed_also_at_the_end()
    {
        Assert.Equal(new AuditBreak(1, AuditBreakKind.Missing), AuditChain.FirstBreak([.. Whole.Skip(1)], 5));
        Assert.Equal(new AuditBreak(3, AuditBreakKind.Missing), AuditChain.FirstBreak([.. Whole.Take(2), .. Whole.Skip(3)], 5));
        Assert.Equal(new AuditBreak(5, AuditBreakKind.Missing), AuditChain.FirstBreak([.. Whole.Take(4)], 5));
        Assert.Equal(new AuditBreak(1, AuditBreakKind.Missing), AuditChain.FirstBreak([], 5));
    }

    [Fact]
    public void Two_lines_that_were_exchanged_are_found() =>
        Assert.Equal(new AuditBreak(2, AuditBreakKind.Missing), AuditChain.FirstBreak([Whole[0], Whole[2], Whole[1], Whole[3], Whole[4]], 5));

    [Fact]
    public void Words_cannot_move_from_one_part_to_the_next()
    {
        var one = AuditChain.Next(null, "a", Beijing("2026-04-20", 9), null, "bc", "d");
        var other = AuditChain.Next(null, "ab", Beijing("2026-04-20", 9), null, "c", "d");

        Assert.NotEqual(one.Hash, other.Hash);
    }

    private static List<AuditEntry> With(int place, AuditEntry line) => [.. Whole.Select((one, i) => i == place ? line : one)];

    private static List<AuditEntry> Chain(int length)
    {
        List<AuditEntry> lines = [];
        for (var i = 0; i < length; i++)
            lines.Add(AuditChain.Next(
                lines.LastOrDefault(), "selfCheck/2026Q1/规划科", Beijing("2026-04-20", 9).AddMinutes(i), new PersonId($"p{i}"), "verification.changed", $"C1-0{i + 1}"));
        return lines;
    }
}
