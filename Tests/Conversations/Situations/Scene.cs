using System.Net;
using System.Text.Json;
using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Support;

namespace Wenming.Tests.Conversations.Situations;

/// <summary>Activities as Teams writes them from places other than a person's own chat, and what the bot said because of them.</summary>
internal static class Scene
{
    /// <summary>The team's id, which is also its general channel's.</summary>
    public const string Team = "19:2f0c5e@thread.tacv2";

    /// <summary>Another channel of the team.</summary>
    public const string Channel = "19:77aa01@thread.tacv2";

    /// <summary>A group chat.</summary>
    public const string Group = "19:meeting_9b@thread.v2";

    private const string Bot = "28:bot";

    /// <summary>In a thread of the channel.</summary>
    public static Dictionary<string, object?> InThread(this Dictionary<string, object?> activity, string message = "1700000000001") =>
        activity.InTeam($"{Channel};messageid={message}", Channel);

    /// <summary>In the team as a whole, as its events come.</summary>
    public static Dictionary<string, object?> InTeam(this Dictionary<string, object?> activity, string conversation = Team, string channel = Team)
    {
        activity["conversation"] = new { id = conversation, conversationType = "channel", tenantId = "tenant-1", isGroup = true };
        activity["channelData"] = new { team = new { id = Team, name = "一科工作群" }, channel = new { id = channel }, tenant = new { id = "tenant-1" } };
        return activity;
    }

    /// <summary>In the group chat.</summary>
    public static Dictionary<string, object?> InGroup(this Dictionary<string, object?> activity)
    {
        activity["conversation"] = new { id = Group, conversationType = "groupChat", tenantId = "tenant-1", isGroup = true };
        return activity;
    }

    /// <summary>With what Teams calls the event.</summary>
    public static Dictionary<string, object?> Named(this Dictionary<string, object?> activity, string eventType)
    {
        activity["channelData"] = new { eventType, team = new { id = Team, name = "新名字" }, tenant = new { id = "tenant-1" } };
        return activity;
    }

    /// <summary>Mentions the bot before the words, as Teams writes it.</summary>
    public static Dictionary<string, object?> Mentioning(this Dictionary<string, object?> activity, string name = "文明")
    {
        activity["text"] = $"<at>{name}</at>&nbsp;{activity["text"]}";
        activity["entities"] = new object[] { new { type = "mention", text = $"<at>{name}</at>", mentioned = new { id = Bot, name } } };
        return activity;
    }

    /// <summary>The bot is installed, upgraded or taken out.</summary>
    public static Dictionary<string, object?> Installs(this TestBot bot, TestPerson person, string action)
    {
        var activity = bot.Activity(person, "installationUpdate");
        activity["action"] = action;
        return activity;
    }

    /// <summary>The bot, or somebody else, comes into the conversation.</summary>
    public static Dictionary<string, object?> Comes(this TestBot bot, TestPerson person, string who = Bot) => bot.Members(person, "membersAdded", who);

    /// <summary>The bot, or somebody else, leaves the conversation.</summary>
    public static Dictionary<string, object?> Leaves(this TestBot bot, TestPerson person, string who = Bot) => bot.Members(person, "membersRemoved", who);

    /// <summary>What the bot says because of it, in the order it was said.</summary>
    public static async Task<IReadOnlyList<BotAnswer>> HearsAsync(this Bureau bureau, Dictionary<string, object?> activity)
    {
        var before = bureau.Bot.Teams.Calls.Count;
        using var response = await bureau.Bot.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. bureau.Bot.Teams.Calls.Skip(before).Where(call => call.Path != "v3/conversations").Select(BotAnswer.Of)];
    }

    /// <summary>The same as its bytes, for what no builder writes.</summary>
    public static async Task<HttpStatusCode> HearsRawAsync(this Bureau bureau, string json)
    {
        using var response = await bureau.Bot.PostTextAsync(json);
        return response.StatusCode;
    }

    /// <summary>The activity as it goes over the wire.</summary>
    public static string Json(this Dictionary<string, object?> activity) => JsonSerializer.Serialize(activity);

    private static Dictionary<string, object?> Members(this TestBot bot, TestPerson person, string member, string who)
    {
        var activity = bot.Activity(person, "conversationUpdate");
        activity[member] = new[] { new { id = who } };
        return activity;
    }
}
