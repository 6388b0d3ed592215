using Wenming.Domain.Wording;

namespace Wenming.Cards.DailyAssessments;

/// <summary>What is done to entries, as their history calls it.</summary>
public static class DailyActions
{
    /// <summary>The words by the action's code.</summary>
    public static IReadOnlyDictionary<string, Text> Words { get; } = new Dictionary<string, Text>
    {
        ["daily.proposed"] = new("提出", "proposed"),
        ["daily.confirmed"] = new("确认", "confirmed"),
        ["daily.refused"] = new("不认", "refused"),
        ["daily.toldApart"] = new("说明是不同事实", "told apart"),
        ["daily.withdrawn"] = new("撤回", "withdrawn"),
        ["daily.struck"] = new("因同一事实撤销", "struck as the same fact"),
        ["daily.appealed"] = new("申诉", "appealed"),
        ["daily.appealUpheld"] = new("申诉成立", "appeal upheld"),
        ["daily.appealRejected"] = new("申诉不成立", "appeal rejected"),
    };
}
