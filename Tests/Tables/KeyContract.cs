using System.Text;
using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>Keys: what is refused, what must survive, and that partitions do not see each other.</summary>
public abstract class KeyContract(TableBackend backend) : TableContract(backend)
{
    // Discovery would turn half pairs into U+FFFD on the way; the theories below switch it off.
    private static readonly string[] HostileParts =
    [
        "a/b", "a\\b", "a#b", "a?b", "tab\there", "line\nbreak", "nul\0", "\u007F", "\u0085", "\u009F", "", " ", " leading", "trailing ",
        "第一科室", "文明·单位（二）", "😀", "👩‍👩‍👧", "𠮷野家", "|", "~", "~007C", "a|b",
        "'", "''", "\"", "'; DROP TABLE Contract; --", "%", "%2F", "+", "&", "=",
        ".", "..", "*", "$filter", "NULL", "\uFFFF", "\uFFFE", "\uD83D", "x\uDE00", "é", "e\u0301",
    ];

    public static TheoryData<string> Hostile => [.. HostileParts];

    public static TheoryData<string> Illegal =>
    [
        "a/b", "a\\b", "a#b", "a?b", "a\tb", "a\nb", "a\0b", "\u001F", "\u007F", "\u0085", "\u009F",
        "\uD83D", "x\uDE00y", new string('k', 1025),
    ];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public async Task Any_text_can_be_part_of_both_keys(string part)
    {
        var partition = TableKey.Of("bureau", part);
        var key = TableKey.Of(part, "C1-07");
        await Table.CommitAsync(partition, [new RowOperation.Insert(key, Answer(4))], CancellationToken.None);

        var row = await Table.GetAsync(partition, key, CancellationToken.None);
        var listed = await ListAsync(RowRange.Prefix(partition, TableKey.Of(part, "")));

        Assert.NotNull(row);
        Assert.Equal((partition, key, 4L), (row.PartitionKey, row.RowKey, row.Properties.Whole("Value")));
        Assert.Equal(key, Assert.Single(listed).RowKey);
        Assert.Equal([part, "C1-07"], TableKey.Parts(listed[0].RowKey));
    }

    [Fact]
    public async Task Hostile_keys_are_all_different_rows()
    {
        await WriteAsync([.. HostileParts.Select(part => new RowOperation.Insert(TableKey.Of("k", part), Answer(part.Length)))]);

        var rows = await ListAsync(RowRange.All(Partition));

        var parts = rows.Select(row => TableKey.Parts(row.RowKey)[1]);
        Assert.Equal(HostileParts.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Illegal), DisableDiscoveryEnumeration = true)]
    public async Task An_illegal_key_is_refused_before_anything_is_written(string key)
    {
        var asPartition = () => Table.CommitAsync(key, [new RowOperation.Upsert("r", Answer(1))], CancellationToken.None);
        var asRow = () => CommitAsync(new RowOperation.Upsert("good", Answer(1)), new RowOperation.Upsert(key, Answer(1)));
        var asRead = () => Table.GetAsync(Partition, key, CancellationToken.None).AsTask();

        await Assert.ThrowsAsync<ArgumentException>(asPartition);
        await Assert.ThrowsAsync<ArgumentException>(asRow);
        await Assert.ThrowsAsync<ArgumentException>(asRead);
        Assert.Null(await ReadAsync("good"));
    }

    [Fact]
    public async Task Keys_of_1024_characters_and_empty_keys_are_legal()
    {
        var longest = new string('长', 1024);
        RowOperation[] operations = [new RowOperation.Insert(longest, Answer(1)), new RowOperation.Insert("", Answer(2))];
        await Table.CommitAsync(longest, operations, CancellationToken.None);

        var rows = await ListAsync(RowRange.All(longest));

        Assert.Equal(["", longest], rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Keys_are_told_apart_by_case()
    {
        await WriteAsync(new RowOperation.Insert("key", Answer(1)), new RowOperation.Insert("KEY", Answer(2)));

        Assert.Equal(1, (await ExistingAsync("key")).Properties.Whole("Value"));
        Assert.Equal(2, (await ExistingAsync("KEY")).Properties.Whole("Value"));
    }

    [Fact]
    public async Task Partitions_do_not_see_each_other()
    {
        await Table.CommitAsync("p", [new RowOperation.Insert("r", Answer(1))], CancellationToken.None);
        await Table.CommitAsync("p|q", [new RowOperation.Insert("r", Answer(2))], CancellationToken.None);
        await Table.CommitAsync("P", [new RowOperation.Insert("r", Answer(3))], CancellationToken.None);

        var rows = await ListAsync(RowRange.All("p"));

        Assert.Equal(1, Assert.Single(rows).Properties.Whole("Value"));
        Assert.Null(await Table.GetAsync("q", "r", CancellationToken.None));
    }

    [Fact]
    public async Task Tables_do_not_see_each_other_and_a_table_opens_twice()
    {
        var other = await Store.OpenAsync(Table.Name + "2", CancellationToken.None);
        var again = await Store.OpenAsync(Table.Name, CancellationToken.None);
        await WriteAsync(new RowOperation.Insert("r", Answer(1)));

        Assert.Null(await other.GetAsync(Partition, "r", CancellationToken.None));
        Assert.NotNull(await again.GetAsync(Partition, "r", CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("with_underscore")]
    [InlineData("with space")]
    [InlineData("科室")]
    [InlineData("tables")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a123456789abcd")]
    public async Task An_illegal_table_name_is_refused(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenAsync(name, CancellationToken.None));

    [Fact]
    public async Task Rows_come_in_the_order_of_code_points()
    {
        string[] keys = ["a", "B", "Z", "~", "é", "一", "龥", "～", "，", "😀", "𠮷", "a0", "a|", "", "10", "9"];
        await WriteAsync([.. keys.Select(key => new RowOperation.Insert(key, Answer(1)))]);

        var rows = await ListAsync(RowRange.All(Partition));

        Assert.Equal(
            keys.OrderBy(key => Convert.ToHexString(Encoding.UTF8.GetBytes(key)), StringComparer.Ordinal), rows.Select(row => row.RowKey));
    }
}
