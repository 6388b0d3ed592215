using Wenming.Bot.Features.Standings;
using Wenming.Bot.Features.Vetoes;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Vetoes;

/// <summary>What specs of vetoes do and look at again and again.</summary>
internal static class Vetoing
{
    /// <summary>The section about which they report.</summary>
    public const string Section = "规划科";

    /// <summary>Lets the bot know the chats of those who are told something.</summary>
    public static async Task GreetsAsync(this Bureau bureau)
    {
        foreach (var name in new[] { "陈志强", "曾庆华", "董淑贤", "张伟民" })
            await bureau.Client(name).SaysAsync("帮助");
    }

    /// <summary>A member of another section reports, and an inspector and a leader confirm.</summary>
    public static async Task VetoesAsync(this Bureau bureau)
    {
        await bureau.Client("马俊杰").SaysAsync("否决 规划科 窗口与群众争执");
        await bureau.Client("陈志强").SaysAsync("否决 规划科 1 确认");
        await bureau.Client("曾庆华").SaysAsync("否决 规划科 1 确认");
        Assert.Equal((1, 0), await bureau.VetoesOfAsync());
    }

    /// <summary>How many hold and how many wait, as the standings know it.</summary>
    public static async Task<(int Holding, int Waiting)> VetoesOfAsync(this Bureau bureau, string section = Section)
    {
        var standing = await bureau.Bot.Service<StandingsStore>().FindVetoesAsync(new Quarter(2026, 1), new SectionId(section), CancellationToken.None);
        return (standing?.Holding ?? 0, standing?.Waiting ?? 0);
    }

    /// <summary>Every row of the section's vetoes.</summary>
    public static async Task<IReadOnlyList<Row>> VetoRowsAsync(this Bureau bureau, string section = Section)
    {
        var table = await bureau.Tables.OpenAsync(VetoStore.TableName, CancellationToken.None);
        return await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", "2026Q1", section), ""), CancellationToken.None);
    }
}
