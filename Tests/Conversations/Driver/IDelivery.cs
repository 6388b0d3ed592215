using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Driver;

/// <summary>What stands between people's devices and the bot.</summary>
public interface IDelivery
{
    /// <summary>Brings the activity to the bot.</summary>
    /// <returns>The bot's answer to it.</returns>
    Task<HttpResponseMessage> PostAsync(TestPerson from, Dictionary<string, object?> activity);
}
