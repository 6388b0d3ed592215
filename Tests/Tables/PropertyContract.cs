using Wenming.Tables;

namespace Wenming.Tests.Tables;

/// <summary>Values: every kind comes back as it was written.</summary>
public abstract class PropertyContract(TableBackend backend) : TableContract(backend)
{
    public static TheoryData<string> Texts =>
    [
        "", " ", "007", "1e5", "-0", " 12 ", "NaN", "NULL", "true", "2026-03-16", "第一科室😀", "𠮷", "a\0b", "\0", "\r\n\t", "\uFFFF",
        "'\"`;--", "<b>",
    ];

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public async Task A_text_comes_back_as_it_was(string text) => Assert.Equal(text, await StoredAsync(text));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(9007199254740993)]
    public async Task A_whole_number_comes_back_as_it_was(long number) => Assert.Equal(number, await StoredAsync(number));

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(1e300)]
    [InlineData(9007199254740993.0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MinValue)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public async Task A_floating_point_number_comes_back_as_it_was(double number) => Assert.Equal(number, await StoredAsync(number));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_truth_comes_back_as_it_was(bool truth) => Assert.Equal(truth, await StoredAsync(truth));

    [Theory]
    [InlineData("1601-01-01T00:00:00.0000000+00:00")]
    [InlineData("2026-03-16T08:55:00.1234567+08:00")]
    [InlineData("2026-03-16T00:00:00.0000001-11:30")]
    [InlineData("9999-12-31T23:59:59.9999999+00:00")]
    public async Task An_instant_comes_back_to_100_ns_and_in_UTC(string written)
    {
        var instant = DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture);

        var stored = Assert.IsType<DateTimeOffset>(await StoredAsync(instant));

        Assert.Equal((instant, TimeSpan.Zero), (stored, stored.Offset));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(65536)]
    public async Task Bytes_come_back_as_they_were(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        Assert.Equal(bytes, Assert.IsType<byte[]>(await StoredAsync(bytes)));
    }

    [Fact]
    public async Task A_narrow_number_is_widened_and_null_is_not_stored()
    {
        await WriteAsync(new RowOperation.Insert("r", new RowProperties { ["Narrow"] = 7, ["Nothing"] = null }));

        var properties = (await ExistingAsync("r")).Properties;

        Assert.Equal(7L, Assert.Single(properties).Value);
    }

    [Fact]
    public async Task A_row_may_have_no_properties_at_all()
    {
        await WriteAsync(new RowOperation.Insert("r", []));

        Assert.Empty((await ExistingAsync("r")).Properties);
    }

    [Fact]
    public async Task One_property_may_have_another_kind_in_every_row()
    {
        object[] values = ["text", 1L, 1.0, true, DateTimeOffset.UnixEpoch, new byte[] { 1 }];
        await WriteAsync([.. values.Select((value, i) => new RowOperation.Insert($"r{i}", new RowProperties { ["Value"] = value }))]);

        await ReopenAsync();
        var rows = await ListAsync(RowRange.All(Partition));

        Assert.Equal(values, rows.Select(row => Assert.Single(row.Properties).Value));
    }

    [Fact]
    public async Task A_property_may_change_its_kind()
    {
        await WriteAsync(new RowOperation.Insert("r", new RowProperties { ["Value"] = 1L }));
        await WriteAsync(new RowOperation.Replace("r", "*", new RowProperties { ["Value"] = "one" }));
        await WriteAsync(new RowOperation.Upsert("s", new RowProperties { ["Value"] = 2.0 }));

        Assert.Equal("one", Assert.Single((await ExistingAsync("r")).Properties).Value);
        Assert.Equal(2.0, Assert.Single((await ExistingAsync("s")).Properties).Value);
    }

    [Fact]
    public async Task Names_that_differ_by_case_are_different_properties()
    {
        var properties = new RowProperties
        {
            ["Value"] = 1L,
            ["value"] = 2L,
            ["VALUE"] = "three",
            ["vALUE"] = "four",
            ["Größe"] = 5L,
            ["GRÖSSE"] = 6L,
        };
        await WriteAsync(new RowOperation.Insert("r", properties));

        await ReopenAsync();
        var stored = (await ExistingAsync("r")).Properties;

        Assert.Equal(properties.OrderBy(p => p.Key, StringComparer.Ordinal), stored.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_property_that_was_never_seen_is_read_by_those_who_read_before()
    {
        await WriteAsync(new RowOperation.Insert("r", Answer(1)));
        await ReadAsync("r");
        await ListAsync(RowRange.All(Partition));

        await WriteAsync(new RowOperation.Insert("s", new RowProperties { ["Fresh"] = "new" }));

        Assert.Equal("new", (await ExistingAsync("s")).Properties.Text("Fresh"));
        Assert.Equal("new", (await ListAsync(RowRange.All(Partition)))[1].Properties.Text("Fresh"));
        Assert.Equal(2, (await ExistingAsync("r")).Properties.Count);
    }

    private async Task<object> StoredAsync(object value)
    {
        await WriteAsync(new RowOperation.Insert("r", new RowProperties { ["Before"] = 1L, ["Value"] = value, ["After"] = "x" }));
        var read = (await ExistingAsync("r")).Properties["Value"];
        await ReopenAsync();
        var reread = (await ExistingAsync("r")).Properties["Value"];

        Assert.Equal(read, reread);
        Assert.NotNull(reread);
        return reread;
    }
}
