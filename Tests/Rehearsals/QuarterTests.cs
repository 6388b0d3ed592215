using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>The rehearsed quarter: every figure that stands in the tables in the end is the one that rules.md gives, reckoned by other means.</summary>
public sealed class QuarterTests : IAsyncLifetime
{
    private Bureau _bureau = null!;

    public async Task InitializeAsync() => _bureau = await RehearsedQuarter.OpenAsync();

    public async Task DisposeAsync() => await _bureau.DisposeAsync();

    [Fact]
    public async Task S_of_every_section_is_what_its_members_and_head_answered()
    {
        foreach (var section in QuarterStory.Sections.Except([QuarterStory.Survey]))
        {
            var row = (await StandingAsync("section", section.Name))!;
            var criteria = OwnReckoning.Criteria(section.Declared);
            Assert.Equal(OwnReckoning.Sum(criteria).ToString(), row.Properties.Text("Self"));
            Assert.Equal(criteria.Select(one => one.ToString()), Criteria(row));
        }

        Assert.Null(await StandingAsync("section", QuarterStory.Survey.Name));
    }

    private async Task<Row?> StandingAsync(string kind, string section)
    {
        var table = await _bureau.Tables.OpenAsync("Standings", CancellationToken.None);
        return await table.GetAsync(TableKey.Of("bureau", "2026Q1"), TableKey.Of(kind, section), CancellationToken.None);
    }

    private static IEnumerable<string> Criteria(Row row) => Enumerable.Range(1, 4).Select(i => row.Properties.Text($"Criterion_{i}")!);
}
