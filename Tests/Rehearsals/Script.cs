using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Rehearsals;

/// <summary>What the parts of a rehearsal have in common: people who speak, several at once, and a clock that rings at nine.</summary>
internal sealed class Script(Bureau bureau, Neighbourhood together)
{
    /// <summary>The person at a device of their own.</summary>
    public Client Of(string name) => bureau.Client(name);

    /// <summary>The person types this.</summary>
    public Task<BotAnswer> SaysAsync(string name, string words) => Of(name).SaysAsync(words);

    /// <summary>Several people at the same time.</summary>
    public Task TogetherAsync(params IEnumerable<Func<Task>> parts) => together.TogetherAsync(parts);

    /// <summary>It is so late in the bureau; what is owed by then is posted.</summary>
    public async Task ItIsAsync(string time)
    {
        bureau.ItIs(time);
        await bureau.RoundAsync();
    }
}
