using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Posts;
using Wenming.Bot.Posts.Upkeep;
using Wenming.Tables;
using Wenming.Tests.Support;

namespace Wenming.Tests.Posts;

/// <summary>The process dies at each single commit of a morning and starts again: nothing is lost, and nobody has it twice who is not listed.</summary>
public sealed class DeathTests
{
    private static readonly TestPerson[] People = [TestPerson.Zhang, TestPerson.Li, TestPerson.Wang];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task At_whatever_commit_it_dies_everybody_has_one_copy_or_is_listed(bool isBehind)
    {
        for (var at = 1; await DiedAsync(at, isBehind); at++)
            Assert.InRange(at, 1, 100);
    }

    /// <summary>A morning with a death at this commit; <see langword="false"/> when there was no such commit.</summary>
    private static async Task<bool> DiedAsync(int at, bool isBehind)
    {
        DyingTables? tables = null;
        await using var office = new PostOffice(factory => factory.WithSetting("Posts:Workers", "1").With(services =>
        {
            var inner = factory.Tables;
            services.Replace(ServiceDescriptor.Singleton<ITableStore>(_ => tables = new DyingTables(inner, tables is null ? at : int.MaxValue, isBehind)));
        }));
        await office.MeetAsync(People);
        office.Post.Audience = [.. People.Select(TestPost.To)];
        office.Owe("News-1");
        office.Owe("Reminder-1", TestPost.Reminder);
        office.Owe("Reminder-2", TestPost.Passing);
        office.Post.IsForgetful = true;
        await Record.ExceptionAsync(office.RoundAsync);
        var hasDied = tables!.IsDead;

        await office.RestartAsync();
        await office.Bot.Service<OutboxUpkeep>().RunAsync(CancellationToken.None);
        foreach (var minutes in (int[])[0, 3, 3, 3])
            await office.RoundAfterAsync(TimeSpan.FromMinutes(minutes));
        await AssertWholeAsync(office);
        return hasDied;
    }

    private static async Task AssertWholeAsync(PostOffice office)
    {
        Assert.Empty(office.Tickets());
        foreach (var person in People)
        {
            var chat = office.Teams.Calls.Where(call => call.Path.Contains(Uri.EscapeDataString(person.ChatId), StringComparison.Ordinal)).ToList();
            foreach (var id in (string[])["News-1", "Reminder-1", "Reminder-2"])
            {
                var copies = chat.Count(call => call.Card.GetProperty("body").GetRawText().Contains(id, StringComparison.Ordinal));
                var delivery = await office.DeliveryAsync(id, person);
                if (delivery.MayBeDouble)
                    Assert.InRange(copies, 0, 2);
                else
                    Assert.Equal((DeliveryState.Sent, 1), (delivery.State, copies));
            }

            var digests = chat.Count(call => !call.Card.GetRawText().Contains("News-1", StringComparison.Ordinal));
            Assert.InRange(digests, 0, 2);
        }
    }
}
