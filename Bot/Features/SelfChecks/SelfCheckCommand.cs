using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>自检: begins, or goes on with, the quarter's self-check.</summary>
internal sealed class SelfCheckCommand(SelfCheckDesk desk) : IChatCommand
{
    private static readonly string[] MineWords = ["我的", "mine", "my"];
    private static readonly string[] SheetWords = ["科室表", "科室", "sheet"];

    public CommandWords Words { get; } = new(
        SelfCheckTexts.CommandName, ["自查", "自检自查", "zj", "selfcheck", "check", "self check"], SelfCheckTexts.CommandPurpose);

    public bool IsFor(Person? person) => person?.Section is not null;

    public bool Understands(string argument) => Typed.Fold(argument) is var word && (MineWords.Contains(word) || SheetWords.Contains(word));

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var word = Typed.Fold(argument);
        if (MineWords.Contains(word))
            return desk.OpenAsync(turn, WalkKind.Member, null, cancellationToken);
        return SheetWords.Contains(word)
            ? desk.OpenAsync(turn, WalkKind.Sheet, null, cancellationToken)
            : desk.BeginAsync(turn, cancellationToken);
    }
}
