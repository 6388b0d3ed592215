using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wenming.Bot.Turns;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Mutations;

/// <summary>
/// Whatever is posted that once was a real activity: no server error, and no exception in the log. The same at a running bot and a hundred thousand
/// times: <c>Benchmarks -- mutations</c>.
/// </summary>
public sealed class MutationTests
{
    private const int Count = 1500;

    /// <summary>The protocol's answer to an invoke that a bot does not know; a mutation can easily make one.</summary>
    private const int UnknownInvoke = 501;

    private static readonly string[] Roles = ["郑雅婷", "彭树林", "陈志强", "曾庆华", "赵文博"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_mutated_activity_gets_an_answer_and_leaves_no_exception(int seed)
    {
        using var log = new FaultLog();
        await using var bot = new BotFactory().WithFeatures().With(services => services.AddLogging(logging => logging.AddProvider(log))).Start();
        var mutator = new Mutator(await SeedsAsync(bot), FakeTeams.ServiceUrl, seed);

        for (var i = 0; i < Count; i++)
        {
            var body = mutator.Next();
            using var response = await bot.PostAsync(body);
            if ((int)response.StatusCode is < 200 or (>= 500 and not UnknownInvoke))
                Assert.Fail($"Mutation {i} got {(int)response.StatusCode}: {Encoding.UTF8.GetString(body)}");
        }

        Assert.Empty(log.Faults);
    }

    [Fact]
    public async Task An_exception_would_be_seen()
    {
        using var log = new FaultLog();
        var broken = new EchoCommand("坏的", "broken", (_, _) => throw new InvalidOperationException("for the test"));
        await using var bot = new BotFactory()
            .With(services => services.AddSingleton<IChatCommand>(broken).AddLogging(logging => logging.AddProvider(log)))
            .Start();

        await bot.SaysAsync(TestPerson.Zhang, "坏的");

        Assert.Contains("for the test", Assert.Single(log.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_makes_the_same_mutations()
    {
        var seeds = RealActivities.Of(FakeTeams.ServiceUrl, ["p"]).ToList();
        var (one, other) = (new Mutator(seeds, FakeTeams.ServiceUrl, 7), new Mutator(seeds, FakeTeams.ServiceUrl, 7));

        Assert.All(Enumerable.Range(0, 200), _ => Assert.Equal(one.Next(), other.Next()));
    }

    [Fact]
    public void Most_mutations_are_still_activities_and_hardly_two_are_the_same()
    {
        var mutator = new Mutator([.. RealActivities.Of(FakeTeams.ServiceUrl, ["p"])], FakeTeams.ServiceUrl, 7);
        var mutations = Enumerable.Range(0, 1000).Select(_ => mutator.Next()).ToList();

        Assert.InRange(mutations.Count(body => Bot.Protocol.ActivityReader.Read(body) is Bot.Protocol.ReadOutcome.Read), 400, 950);
        Assert.InRange(mutations.Select(Convert.ToHexString).Distinct().Count(), 990, 1000);
    }

    // What people of every role say, and every button of the cards that they get for it.
    private static async Task<IReadOnlyList<string>> SeedsAsync(TestBot bot)
    {
        var people = Roles.Select(name => DemoPeople.Named(name).ObjectId).ToList();
        var seeds = RealActivities.Of(FakeTeams.ServiceUrl, people).ToList();
        foreach (var activity in seeds.ToList())
        {
            var before = bot.Teams.Calls.Count;
            using var response = await bot.PostTextAsync(activity);
            var person = JsonDocument.Parse(activity).RootElement.GetProperty("from").GetProperty("aadObjectId").GetString()!;
            foreach (var call in bot.Teams.Calls.Skip(before))
                seeds.AddRange(RealActivities.PressesOf(call.Body.GetRawText(), FakeTeams.ServiceUrl, person));
        }

        bot.Teams.Forget();
        return seeds;
    }
}
