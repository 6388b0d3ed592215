using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Domain.Roster;
using Wenming.Domain.Settings;

namespace Wenming.Bot.Features.Settings;

/// <summary>取消静音: reminders as usual.</summary>
internal sealed class UnmuteCommand(QuietDesk desk) : IChatCommand
{
    public CommandWords Words { get; } = new(GuidanceTexts.UnmuteName, ["恢复提醒", "qxjy"], GuidanceTexts.UnmutePurpose);

    public bool IsFor(Person? person) => person is not null;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) =>
        desk.MuteAsync(turn, new QuietReading.Cancelled(), argument, cancellationToken);
}
