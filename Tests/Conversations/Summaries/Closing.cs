using Wenming.Tests.Conversations.Driver;
using Wenming.Tests.Conversations.Verifications;

namespace Wenming.Tests.Conversations.Summaries;

/// <summary>A quarter up to its close: one section verified at 100, the others missing.</summary>
internal static class Closing
{
    /// <summary>Goes to the first working day after verification.</summary>
    public static async Task VerifiedAsync(this Bureau bureau)
    {
        await bureau.Client("张伟民").SubmitsSheetAsync();
        bureau.ItIs("2026-04-10 10:00");
        await bureau.Client("陈志强").VerifiesAsync("规划科");
        bureau.ItIs("2026-04-23 10:00");
    }

    /// <summary>The flag is decided, the text handed in and released.</summary>
    public static async Task ReleasedAsync(this Bureau bureau)
    {
        await bureau.Client("曾庆华").SaysAsync("红旗 决定 规划科");
        await bureau.HandedInAsync();
        await bureau.Client("曾庆华").SaysAsync("小结 发布");
    }

    /// <summary>The office edits the draft and hands it in.</summary>
    public static async Task HandedInAsync(this Bureau bureau)
    {
        var office = bureau.Client("陈志强");
        await office.SaysAsync("小结 改");
        await office.Fill("title", "一季度小结").PressAsync("保存并预览");
        await office.SaysAsync("小结 提交");
    }
}
