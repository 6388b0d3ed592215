using Wenming.Bot.Posts;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

public sealed class PostingTests : IAsyncLifetime
{
    private readonly PostOffice _office = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();

    [Fact]
    public async Task What_is_owed_arrives_once_in_the_own_chat()
    {
        await _office.MeetAsync(TestPerson.Zhang);
        _office.Owe("News-1");

        await _office.RoundAsync();
        await _office.RoundAsync();

        var call = Assert.Single(_office.Teams.Calls);
        Assert.Equal($"v3/conversations/{Uri.EscapeDataString(TestPerson.Zhang.ChatId)}/activities", call.Path);
        Assert.Equal("News-1 第1版", call.Card.GetProperty("body")[0].GetProperty("text").GetString());
        var delivery = await _office.DeliveryAsync("News-1");
        Assert.Equal((DeliveryState.Sent, call.Id, false), (delivery.State, delivery.Copy?.ActivityId, delivery.MayBeDouble));
        Assert.Empty(_office.Tickets());
        Assert.Equal(["News-1 Send"], _office.Post.Planned);
    }

    [Fact]
    public async Task Reminders_of_a_morning_are_one_digest_and_the_next_comes_the_next_working_day()
    {
        await _office.MeetAsync(TestPerson.Zhang);
        _office.Owe("Reminder-1", TestPost.Reminder);
        _office.Owe("Reminder-2", TestPost.Passing);
        await _office.RoundAsync();
        _office.Owe("Reminder-3", TestPost.Reminder, "2026-03-20 10:00");

        await _office.RoundAsync("2026-03-20 10:00");
        Assert.Single(_office.Teams.Calls);
        await _office.RoundAsync("2026-03-23 09:00");

        Assert.Equal(2, _office.Teams.Calls.Count);
        Assert.Contains("Reminder-1", _office.Teams.Calls[0].Card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Reminder-2", _office.Teams.Calls[0].Card.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Reminder-3", _office.Teams.Calls[1].Card.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-20 11:29", "2026-03-20 11:29")]
    [InlineData("2026-03-20 11:30", "2026-03-20 13:30")]
    [InlineData("2026-03-20 16:30", "2026-03-23 09:00")]
    [InlineData("2026-03-21 10:00", "2026-03-23 09:00")]
    public async Task Nobody_is_written_to_outside_working_hours(string due, string arrives)
    {
        await _office.MeetAsync(TestPerson.Zhang);
        _office.Owe("News-1", at: due);

        await _office.RoundAsync(due);
        Assert.Equal(due == arrives ? 1 : 0, _office.Teams.Calls.Count);
        await _office.RoundAsync(arrives);

        Assert.Single(_office.Teams.Calls);
    }
}
