using Wenming.Bot.Turns;
using Wenming.Cards.Guidance;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Settings;

namespace Wenming.Bot.Features.Settings;

/// <summary>请假: no reminders while the person who types it is away. It is a note to the bot, not a request for leave.</summary>
internal sealed class LeaveCommand(QuietDesk desk) : IChatCommand
{
    public CommandWords Words { get; } = new(GuidanceTexts.LeaveName, ["休假", "away", "qj"], GuidanceTexts.LeavePurpose);

    public bool IsFor(Person? person) => person is not null;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) => argument.Length == 0
        ? desk.ShowAsync(turn, cancellationToken)
        : desk.LeaveAsync(turn, QuietReader.ReadLeave(argument, BeijingTime.DateOf(turn.Now)), argument, cancellationToken);
}
