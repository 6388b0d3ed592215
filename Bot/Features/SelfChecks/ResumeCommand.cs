using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>继续: goes on exactly where the person stopped, in the walk that was worked on last.</summary>
internal sealed class ResumeCommand(SelfCheckDesk desk) : IChatCommand
{
    public CommandWords Words { get; } = new(
        SelfCheckTexts.ResumeName, ["接着填", "jx", "continue", "go on"], SelfCheckTexts.ResumePurpose);

    public bool IsFor(Person? person) => person?.Section is not null;

    public Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var kind = turn.Caller.Person is { Section: { } section } person && person.MaySignFor(section) ? WalkKind.Sheet : WalkKind.Member;
        return desk.OpenAsync(turn, kind, null, cancellationToken);
    }
}
