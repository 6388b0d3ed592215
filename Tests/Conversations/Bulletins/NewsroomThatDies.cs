using Wenming.Tables;
using Wenming.Tests.Conversations.Driver;

namespace Wenming.Tests.Conversations.Bulletins;

/// <summary>A newsroom whose program can die before or behind any commit.</summary>
internal sealed class NewsroomThatDies : IAsyncDisposable
{
    private readonly Death _death = new();

    public NewsroomThatDies() => Room = new Newsroom(storage: tables => new MortalTables(tables, _death));

    public Newsroom Room { get; }

    /// <summary>Goes on until this button can be pressed; who presses it.</summary>
    public async Task<Client> ReachAsync(string button)
    {
        await Room.Office.SaysAsync("通报 写");
        Room.Office.Fill("title", "一季度简报").Fill("text", "各科室按时自检。");
        if (button == "保存并预览")
            return Room.Office;
        await Room.Office.PressAsync("保存并预览");
        if (button == "提交审批")
            return Room.Office;
        await Room.Office.PressAsync("提交审批");
        await Room.Leader.SaysAsync("通报 1");
        if (button == "同意发布")
            return Room.Leader;
        await Room.Leader.PressAsync("同意发布");
        await Room.Leader.PressAsync("撤回");
        return Room.Leader;
    }

    public void DieAt(string table, bool isBehind)
    {
        if (isBehind)
            _death.ComesBehind(table);
        else
            _death.ComesBefore(table);
    }

    public Task RestartAsync()
    {
        Assert.True(_death.HasCome);
        return Room.Bureau.RestartAsync();
    }

    public static int ExpectedRevision(string button) => Array.IndexOf(["保存并预览", "提交审批", "同意发布", "确认撤回"], button) + 1;

    public async Task<long> RevisionAsync()
    {
        var table = await Room.Bureau.Tables.OpenAsync("Bulletins", CancellationToken.None);
        var heads = await table.ListAsync(RowRange.Prefix(TableKey.Of("bureau", "bulletins"), "head|"), CancellationToken.None);
        return Assert.Single(heads).Properties.Whole("Revision")!.Value;
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
