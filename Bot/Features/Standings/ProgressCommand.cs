using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Cards.Standings;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>进度: leaders and the office see who has not submitted; everybody sees where the own section and the own answers stand.</summary>
internal sealed class ProgressCommand(
    StandingsReader standings, SelfCheckStore store, WalkLoader loader, SelfCheckDesk desk, QuarterChoice quarters, QuestionBank bank) : IChatCommand
{
    public CommandWords Words { get; } = new(StandingsTexts.ProgressName, ["jd", "state"], StandingsTexts.ProgressPurpose);

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var person = turn.Caller.Person!;
        var window = await quarters.LatestAsync(turn, cancellationToken);
        if (person.MaySeeAllSections)
        {
            var table = await standings.TableAsync(window, turn.Now, cancellationToken);
            return Reply.Of(ProgressCard.Build(window, table, turn.Caller.Language));
        }

        var section = person.Section!.Value;
        var sheet = await store.LoadAsync(window.Quarter, section, WalkOwner.Sheet, cancellationToken);
        var home = await desk.HomeAsync(await loader.SessionAsync(window, section, sheet, cancellationToken), turn, cancellationToken);
        var mine = await store.LoadAsync(window.Quarter, section, WalkOwner.Member(person.Id), cancellationToken);
        var asked = bank.Questions.Count(question => question.AskedOf == AskedOf.Everyone);
        return Reply.Of(HomeCard.Build(
            home with
            {
                MayEdit = window.IsOpenAt(turn.Now) && sheet.Record.FirstSubmittedAt is null,
                Mine = StandingsTexts.ProgressMine.In(turn.Caller.Language, mine.Answers.Count, asked),
            },
            turn.Caller.Language));
    }
}
