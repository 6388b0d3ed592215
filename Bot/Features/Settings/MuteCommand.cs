using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Settings;

namespace Wenming.Bot.Features.Settings;

/// <summary>静音: no reminders to the person who types it, until taken back, for some days or until a day.</summary>
internal sealed class MuteCommand(QuietDesk desk) : IChatCommand
{
    public CommandWords Words { get; } = new(GuidanceTexts.MuteName, ["免打扰", "quiet", "jy"], GuidanceTexts.MutePurpose);

    public bool IsFor(Person? person) => person is not null;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) =>
        desk.MuteAsync(turn, QuietReader.ReadMute(argument, BeijingTime.DateOf(turn.Now)), argument, cancellationToken);
}
