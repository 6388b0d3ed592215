using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Posts;
using Wenming.Domain.Roster;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>What is planned, for whom, and what becomes of posts whose hour has passed.</summary>
public sealed class PlanningTests
{
    [Fact]
    public async Task Of_several_owed_posts_only_the_latest_is_said()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Reminder-W11", TestPost.Reminder, "2026-03-09 09:00");
        office.Owe("Reminder-W12", TestPost.Reminder, "2026-03-16 09:00");

        await office.RoundAsync();

        Assert.DoesNotContain("W11", Assert.Single(office.Teams.Calls).Card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["Reminder-W11 Send", "Reminder-W12 Send"], office.Post.Planned);
        var posts = await office.Book.ListPostsAsync(10, CancellationToken.None);
        Assert.Equal(["Reminder-W12", "Reminder-W11"], posts.Select(tally => tally.Post.Id));
        Assert.Empty(posts[1].Counts);
    }

    [Theory]
    [InlineData("2026-03-19 09:01", true)]
    [InlineData("2026-03-19 09:00", false)]
    [InlineData("2026-03-13 09:00", false)]
    public async Task What_is_not_worth_saying_late_is_skipped_after_a_working_day(string due, bool isSaid)
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Passing-1", TestPost.Passing, due);

        await office.RoundAsync();

        Assert.Equal(isSaid ? 1 : 0, office.Teams.Calls.Count);
    }

    [Fact]
    public async Task What_was_planned_but_could_not_be_sent_for_a_day_is_not_said_late_either()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Passing-1", TestPost.Passing, "2026-03-20 17:00");
        await office.RoundAsync("2026-03-20 17:00");

        await office.RoundAsync("2026-03-24 09:00");

        var delivery = await office.DeliveryAsync("Passing-1");
        Assert.Equal((DeliveryState.Skipped, "TooLate"), (delivery.State, delivery.Reason));
    }

    [Fact]
    public async Task What_a_person_published_is_said_however_late()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("News-1", TestPost.News, "2026-03-01 09:00");
        office.Owe("News-2", TestPost.News, "2026-03-02 09:00");

        await office.RoundAsync();

        Assert.Equal(2, office.Teams.Calls.Count);
    }

    [Fact]
    public async Task Who_wants_no_reminders_is_skipped_with_the_reason_and_gets_the_news()
    {
        await using var office = new PostOffice(factory => factory.With(services => services.AddSingleton<IQuietPeople>(new Muted(TestPerson.Zhang))));
        await office.MeetAsync(TestPerson.Zhang, TestPerson.Li);
        office.Post.Audience = [TestPost.To(TestPerson.Zhang), TestPost.To(TestPerson.Li)];
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Owe("News-1");

        await office.RoundAsync();

        Assert.Equal(3, office.Teams.Calls.Count);
        var delivery = await office.DeliveryAsync("Reminder-1");
        Assert.Equal((DeliveryState.Skipped, "Muted"), (delivery.State, delivery.Reason));
        Assert.Equal(DeliveryState.Sent, (await office.DeliveryAsync("News-1")).State);
    }

    [Fact]
    public async Task Who_has_nothing_left_to_do_when_it_would_be_sent_is_not_written_to()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Owe("Reminder-2", TestPost.Passing);
        office.Post.Says = (post, reader) =>
            post.Id == "Reminder-1" ? new PostContent.Nothing(SkipReason.NothingLeft) : TestPost.Usual(post, reader);

        await office.RoundAsync();

        Assert.DoesNotContain("Reminder-1", Assert.Single(office.Teams.Calls).Card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("NothingLeft", (await office.DeliveryAsync("Reminder-1")).Reason);
    }

    [Fact]
    public async Task A_matter_that_cannot_be_said_does_not_hold_the_others_back()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Owe("Reminder-2", TestPost.Passing);
        office.Post.Says = (post, reader) =>
            post.Id == "Reminder-1" ? throw new InvalidOperationException("A bug.") : TestPost.Usual(post, reader);

        await office.RoundAsync();

        Assert.Contains("Reminder-2", Assert.Single(office.Teams.Calls).Card.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Planned, (await office.DeliveryAsync("Reminder-1")).State);
    }

    [Fact]
    public async Task Somebody_twice_in_an_audience_is_written_to_once()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Post.Audience = [.. Enumerable.Repeat(TestPost.To(TestPerson.Zhang), 120)];
        office.Owe("News-1");

        await office.RoundAsync();

        Assert.Single(office.Teams.Calls);
    }

    [Fact]
    public async Task A_digest_waits_until_the_whole_morning_is_planned()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.ItIs("2026-03-20 17:00");
        office.Owe("Reminder-1", TestPost.Reminder);
        await office.RoundAsync();

        office.ItIs("2026-03-23 09:00");
        office.Owe("Reminder-2", TestPost.Passing);
        await office.Bot.Service<Bot.Posts.Sending.OutboxDispatcher>().RunAsync(CancellationToken.None);
        Assert.Empty(office.Teams.Calls);
        await office.RoundAsync();

        var digest = Assert.Single(office.Teams.Calls).Card.GetRawText();
        Assert.Contains("Reminder-1", digest, StringComparison.Ordinal);
        Assert.Contains("Reminder-2", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_that_did_not_arrive_does_not_use_up_the_day()
    {
        await using var office = new PostOffice();
        await office.MeetAsync(TestPerson.Zhang);
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Teams.FailNext(System.Net.HttpStatusCode.InternalServerError);
        await office.RoundAsync();

        office.Owe("Reminder-2", TestPost.Passing);
        await office.RoundAsync();

        Assert.Contains("Reminder-2", Assert.Single(office.Teams.Calls).Card.GetRawText(), StringComparison.Ordinal);
    }

    private sealed class Muted(TestPerson person) : IQuietPeople
    {
        public ValueTask<SkipReason?> ReasonAsync(PersonId asked, DateOnly day, CancellationToken cancellationToken) =>
            ValueTask.FromResult<SkipReason?>(asked.Value == person.ObjectId ? SkipReason.Muted : null);
    }
}
