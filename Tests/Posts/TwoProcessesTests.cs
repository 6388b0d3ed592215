using Microsoft.Extensions.DependencyInjection;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Turns;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

public sealed class TwoProcessesTests
{
    private static readonly IReadOnlyList<TestPerson> People =
        [.. Enumerable.Range(0, 60).Select(number => new TestPerson($"{number:D8}-0000-0000-0000-000000000000", $"同事{number}"))];

    [Fact]
    public async Task Two_processes_at_once_send_one_copy_to_each()
    {
        await using var office = new PostOffice(Everybody);
        await office.MeetAsync(People);
        office.Post.Audience = [.. People.Select(TestPost.To)];
        office.Owe("News-1");
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Post.IsForgetful = true;
        await using var other = office.StartAnother();

        await Task.WhenAll(
            Task.Run(office.RoundAsync), Task.Run(() => other.Service<PostRound>().RunAsync(CancellationToken.None)));
        await office.RoundAsync();

        Assert.Equal(2 * People.Count, office.Teams.Calls.Count);
        Assert.All(People, person => Assert.Equal(2, office.Teams.Calls.Count(call => call.Path.Contains(Uri.EscapeDataString(person.ChatId), StringComparison.Ordinal))));
        var tallies = await office.Book.ListPostsAsync(10, CancellationToken.None);
        Assert.All(tallies, tally => Assert.Equal((People.Count, 0), (tally.Counts[DeliveryState.Sent], tally.MayBeDouble)));
    }

    [Fact]
    public async Task What_another_process_has_on_the_wire_is_left_to_it_while_its_lease_lasts()
    {
        await using var office = new PostOffice(Everybody);
        await office.MeetAsync(People[0]);
        office.Post.Audience = [TestPost.To(People[0])];
        office.Owe("News-1");
        await using var other = office.StartAnother();
        var (reached, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        office.Teams.BeforeAnswer = _ =>
        {
            reached.TrySetResult();
            return answer.Task;
        };

        var sending = office.RoundAsync();
        await reached.Task;
        await other.Service<OutboxDispatcher>().RunAsync(CancellationToken.None);
        Assert.Equal(DeliveryState.Sending, (await office.DeliveryAsync("News-1", People[0])).State);
        answer.SetResult();
        await sending;

        Assert.Single(office.Teams.Calls);
        Assert.Equal(DeliveryState.Sent, (await office.DeliveryAsync("News-1", People[0])).State);
    }

    private static void Everybody(BotFactory factory) => factory.With(services => services.AddSingleton<ICallerDirectory>(new TestCallers(People)));
}
