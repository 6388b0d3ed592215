using System.Text;
using System.Text.Json;
using Wenming.Bot.Features.Agenda;
using Wenming.Tests.Domain.Agenda;
using Wenming.Tests.Support.Clients;

namespace Wenming.Tests.Hosting.CommandLine;

/// <summary><c>agenda 2026 [--ics [file.ics]]</c>: a year as a table, and as a calendar that a parser of others reads.</summary>
public sealed class AgendaJobTests : IDisposable
{
    private readonly BotProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_year_is_printed_in_columns_as_wide_as_a_terminal_shows_them()
    {
        var run = await _program.RunAsync("agenda 2026");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("2026-01-01 Thu 03:00", lines[0][..20]);
        Assert.Contains(lines, line => line.StartsWith("2026-03-18 Wed 09:00  2026年第1季度自检开放 ", StringComparison.Ordinal));
        var ids = lines.Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[^1].Trim()).ToList();
        Assert.Superset(PostTable.Read(PostsOf2026.Table).Select(post => post.Id).ToHashSet(), ids.ToHashSet());
        Assert.Single(lines.Zip(ids).Select(line => AgendaTable.WidthOf(line.First) - line.Second.Length).Distinct());
    }

    [SkippableFact]
    public async Task The_calendar_is_read_by_a_parser_that_nobody_here_wrote()
    {
        await ClientPackages.RequireAsync();
        var run = await _program.RunAsync("agenda 2026 --ics");

        var read = await ReadAsync(run.Output);

        var events = read.GetProperty("events").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!);
        Assert.Equal("2.0", read.GetProperty("version").GetString());
        Assert.Superset(
            PostTable.Read(PostsOf2026.Table).Select(post => (post.Id + "@bureau.wenming", $"{post.On:yyyy-MM-dd}T01:00:00.000Z")).ToHashSet(),
            events.Select(one => (one.Key, one.Value.GetProperty("start").GetString()!)).ToHashSet());
        var session = events["StudySession-2026-03@bureau.wenming"];
        Assert.Equal(("2026-03-13T06:00:00.000Z", 90), (session.GetProperty("start").GetString(), session.GetProperty("minutes").GetInt32()));
        Assert.Equal("2026年第1季度学习成果测试开放，至3月6日（周五）", events["StudyTestOpens-2026Q1@bureau.wenming"].GetProperty("summary").GetString());
        Assert.DoesNotContain(events.Keys, id => id.StartsWith("Retention", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Dates_of_a_year_without_a_notice_are_tentative_events()
    {
        await ClientPackages.RequireAsync();
        var run = await _program.RunAsync("agenda 2027 --ics");

        var events = (await ReadAsync(run.Output)).GetProperty("events").EnumerateArray().ToList();

        Assert.NotEmpty(events);
        Assert.All(events, one => Assert.Equal("TENTATIVE", one.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_file_has_the_lines_that_the_format_asks_for()
    {
        var run = await _program.RunAsync("agenda 2026 --ics year.ics");

        var text = _program.Read("year.ics");
        Assert.Equal((0, "", "The dates of 2026 stand in 'year.ics' now.\n"), (run.ExitCode, run.Errors, run.Output));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Theory]
    [InlineData("agenda")]
    [InlineData("agenda next")]
    [InlineData("agenda 1999")]
    [InlineData("agenda 2026 --pdf")]
    public async Task A_wrong_call_says_how_to_call_it(string line)
    {
        var refused = await _program.RunAsync(line);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("agenda 2026 [--ics [file.ics]]", refused.Errors, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(string calendar)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var run = await ProgramRun.OfAsync("node", ClientPackages.Folder, ["read-agenda.mjs"], [], calendar, patience.Token);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonSerializer.Deserialize<JsonElement>(run.Output);
    }
}
