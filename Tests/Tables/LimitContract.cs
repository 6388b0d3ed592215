using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>The limits of Azure Tables: what is just within passes, what is just over is refused and leaves nothing.</summary>
public abstract class LimitContract(TableBackend backend) : TableContract(backend)
{
    private const int MaxRowBytes = 1024 * 1024;

    public static TheoryData<string> IllegalNames =>
    [
        "", "1st", "a b", "a-b", "a.b", "a@b", "a\"b", "a'b", "😀", "a\0", "PartitionKey", "RowKey", "Timestamp", "ETag",
        new string('n', 256),
    ];

    public static TheoryData<string> LegalNames => ["a", "_", "_1", "Value2", "评分", "é", new string('n', 255)];

    public static TheoryData<string> HalfPairs => ["\uD83D", "\uDE00", "fine 😀 then \uDE00", "\uDE00\uD83D"];

    [Fact]
    public async Task No_operation_and_101_operations_are_refused()
    {
        var none = () => CommitAsync();
        var tooMany = () => CommitAsync([.. Enumerable.Range(0, 101).Select(i => new RowOperation.Insert($"r{i}", Answer(i)))]);

        await Assert.ThrowsAsync<ArgumentException>(none);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(tooMany);
        Assert.Contains("101", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await ListAsync(RowRange.All(Partition)));
    }

    [Fact]
    public async Task Two_operations_on_one_row_are_refused()
    {
        var twice = () => CommitAsync(
            new RowOperation.Upsert("r", Answer(1)), new RowOperation.Upsert("s", Answer(1)), new RowOperation.Delete("r", "*"));

        var refusal = await Assert.ThrowsAsync<ArgumentException>(twice);

        Assert.Contains("0 and 2", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await ListAsync(RowRange.All(Partition)));
    }

    [Fact]
    public async Task A_row_of_one_mebibyte_passes_and_one_byte_more_is_refused()
    {
        await WriteAsync(new RowOperation.Insert("big", RowOf("big", MaxRowBytes)));
        var over = () => CommitAsync(new RowOperation.Insert("fat", RowOf("fat", MaxRowBytes + 1)));

        await Assert.ThrowsAsync<ArgumentException>(over);
        Assert.Equal(16, (await ExistingAsync("big")).Properties.Count);
        Assert.Null(await ReadAsync("fat"));
    }

    [Fact]
    public async Task A_batch_over_four_mebibytes_is_refused()
    {
        RowOperation Big(int i, int bytes) => new RowOperation.Insert($"b{i}", RowOf($"b{i}", bytes));
        var over = () => CommitAsync(
            [.. Enumerable.Range(0, 4).Select(i => Big(i, MaxRowBytes)), new RowOperation.Insert("one", Answer(1))]);

        await Assert.ThrowsAsync<ArgumentException>(over);
        Assert.Empty(await ListAsync(RowRange.All(Partition)));
        await WriteAsync([.. Enumerable.Range(0, 4).Select(i => Big(i, MaxRowBytes / 2))]);
    }

    [Fact]
    public async Task A_text_of_64_kibibytes_in_UTF_16_passes_and_more_is_refused()
    {
        var longest = new RowProperties { ["Text"] = new string('文', 32768), ["Bytes"] = new byte[65536] };
        await WriteAsync(new RowOperation.Insert("r", longest));
        var longText = () => CommitAsync(new RowOperation.Insert("s", new RowProperties { ["Text"] = new string('a', 32769) }));
        var longBytes = () => CommitAsync(new RowOperation.Insert("s", new RowProperties { ["Bytes"] = new byte[65537] }));

        Assert.Equal(32768, (await ExistingAsync("r")).Properties.Text("Text")?.Length);
        await Assert.ThrowsAsync<ArgumentException>(longText);
        await Assert.ThrowsAsync<ArgumentException>(longBytes);
    }

    [Fact]
    public async Task A_row_has_up_to_252_properties()
    {
        RowProperties Wide(int count) => PropertiesOf(Enumerable.Range(0, count).Select(i => ($"P{i}", (object)(long)i)));
        await WriteAsync(new RowOperation.Insert("r", Wide(252)));
        var over = () => CommitAsync(new RowOperation.Insert("s", Wide(253)));

        Assert.Equal(252, (await ExistingAsync("r")).Properties.Count);
        await Assert.ThrowsAsync<ArgumentException>(over);
    }

    [Theory]
    [MemberData(nameof(IllegalNames), DisableDiscoveryEnumeration = true)]
    public async Task An_illegal_property_name_is_refused(string name)
    {
        var named = () => CommitAsync(new RowOperation.Insert("r", new RowProperties { [name] = 1L }));

        await Assert.ThrowsAsync<ArgumentException>(named);
        Assert.Null(await ReadAsync("r"));
    }

    [Theory]
    [MemberData(nameof(LegalNames), DisableDiscoveryEnumeration = true)]
    public async Task A_legal_property_name_comes_back(string name)
    {
        await WriteAsync(new RowOperation.Insert("r", new RowProperties { [name] = 1L }));

        Assert.Equal(name, Assert.Single((await ExistingAsync("r")).Properties).Key);
    }

    [Theory]
    [MemberData(nameof(HalfPairs), DisableDiscoveryEnumeration = true)]
    public async Task Half_of_a_surrogate_pair_is_refused_with_a_sentence(string text)
    {
        var broken = () => CommitAsync(new RowOperation.Insert("r", new RowProperties { ["Text"] = text }));

        var refusal = await Assert.ThrowsAsync<ArgumentException>(broken);

        Assert.Contains("half of a surrogate pair", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await ReadAsync("r"));
    }

    [Fact]
    public async Task An_instant_before_1601_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => CommitAsync(new RowOperation.Insert("r", new RowProperties { ["At"] = DateTimeOffset.MinValue })));

    [Fact]
    public async Task An_empty_ETag_is_refused()
    {
        var replace = () => CommitAsync(new RowOperation.Replace("r", "", Answer(1)));
        var delete = () => CommitAsync(new RowOperation.Delete("r", ""));

        await Assert.ThrowsAsync<ArgumentException>(replace);
        await Assert.ThrowsAsync<ArgumentException>(delete);
    }

    // Azure counts 4 bytes a row, 2 a character of the keys, and for each column 8 and 2 a character of its name, and 4 more for bytes.
    private static RowProperties RowOf(string key, int size)
    {
        const int Columns = 16;
        var left = size - 4 - (2 * (Partition.Length + key.Length)) - (Columns * (8 + (2 * "C00".Length) + 4));
        return PropertiesOf(Enumerable.Range(0, Columns).Select(
            i => ($"C{i:D2}", (object)new byte[(left / Columns) + (i < left % Columns ? 1 : 0)])));
    }

    private static RowProperties PropertiesOf(IEnumerable<(string Name, object Value)> columns)
    {
        var properties = new RowProperties();
        foreach (var (name, value) in columns)
            properties.Set(name, value);
        return properties;
    }
}
