using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>Writers at the same time.</summary>
public abstract class RaceContract(TableBackend backend) : TableContract(backend)
{
    private const int Rounds = 200;

    [Fact]
    public async Task Of_two_writers_with_one_ETag_exactly_one_wins()
    {
        var etag = await WriteAsync(new RowOperation.Insert("r", Answer(0)));
        for (var round = 1; round <= Rounds; round++)
        {
            var contenders = await BothAsync(
                new RowOperation.Replace("r", etag, Answer(round)), new RowOperation.Replace("r", etag, Answer(-round)));

            var winner = Assert.Single(contenders.OfType<CommitOutcome.Committed>());
            var loser = Assert.Single(contenders.OfType<CommitOutcome.Conflict>());
            AssertConflict(loser, 0, ConflictKind.UpdateConditionNotSatisfied);
            etag = winner.ETags[0];
            Assert.Equal(winner == contenders[0] ? round : -round, (await ExistingAsync("r")).Properties.Whole("Value"));
        }
    }

    [Fact]
    public async Task Of_two_inserts_of_one_row_exactly_one_wins()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var contenders = await BothAsync(
                new RowOperation.Insert($"r{round}", Answer(1)), new RowOperation.Insert($"r{round}", Answer(2)));

            Assert.Single(contenders.OfType<CommitOutcome.Committed>());
            AssertConflict(Assert.Single(contenders.OfType<CommitOutcome.Conflict>()), 0, ConflictKind.EntityAlreadyExists);
        }
    }

    [Fact]
    public async Task No_increment_is_lost_between_eight_writers()
    {
        await WriteAsync(new RowOperation.Insert("counter", Answer(0)));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => IncrementAsync(25))));

        Assert.Equal(200, (await ExistingAsync("counter")).Properties.Whole("Value"));
    }

    [Fact]
    public async Task Every_writer_reads_what_it_has_just_written()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteAndReadAsync($"partition-{writer}", 50))));

        Assert.Equal(50, (await ListAsync(RowRange.All("partition-7"))).Count);
    }

    [Fact]
    public async Task A_conflict_undoes_its_own_batch_and_not_that_of_innocent_neighbours()
    {
        await WriteAsync(new RowOperation.Insert("taken", Answer(-1)));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => CommitAsync(Batch(i))));

        for (var i = 0; i < outcomes.Length; i++)
        {
            var rows = await ListAsync(RowRange.Prefix(Partition, $"b{i:D2}|"));
            Assert.Equal(IsInnocent(i) ? 20 : 0, rows.Count);
            if (IsInnocent(i))
                Assert.IsType<CommitOutcome.Committed>(outcomes[i]);
            else
                AssertConflict(outcomes[i], 20, ConflictKind.EntityAlreadyExists);
        }
    }

    private static bool IsInnocent(int batch) => batch % 3 != 0;

    private static RowOperation[] Batch(int batch)
    {
        var rows = Enumerable.Range(0, 20).Select(row => new RowOperation.Insert($"b{batch:D2}|{row:D2}", Answer(row)));
        return IsInnocent(batch) ? [.. rows] : [.. rows, new RowOperation.Insert("taken", Answer(batch))];
    }

    private async Task<CommitOutcome[]> BothAsync(RowOperation one, RowOperation other) =>
        await Task.WhenAll(Task.Run(() => CommitAsync(one)), Task.Run(() => CommitAsync(other)));

    private async Task IncrementAsync(int times)
    {
        while (times > 0)
        {
            var row = await ExistingAsync("counter");
            var next = Answer(row.Properties.Whole("Value").GetValueOrDefault() + 1);
            if (await CommitAsync(new RowOperation.Replace("counter", row.ETag, next)) is CommitOutcome.Committed)
                times--;
        }
    }

    private async Task WriteAndReadAsync(string partition, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await Table.CommitAsync(partition, [new RowOperation.Insert($"r{i}", Answer(i))], CancellationToken.None);
            var row = await Table.GetAsync(partition, $"r{i}", CancellationToken.None);
            Assert.Equal(i, row?.Properties.Whole("Value"));
        }
    }
}
