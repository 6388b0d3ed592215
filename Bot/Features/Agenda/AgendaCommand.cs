using System.Globalization;
using Wenming.Bot.Turns;
using Wenming.Cards.Agenda;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Agenda;

/// <summary>日程: the dates that concern a person: what comes next, or those of a quarter or month, ten a page.</summary>
internal sealed class AgendaCommand(AgendaReader agenda) : IChatCommand, ICardHandler
{
    public CommandWords Words { get; } = new(AgendaTexts.CommandName, ["rc", "schedule", "dates"], AgendaTexts.CommandPurpose);

    public IReadOnlyList<string> Verbs { get; } = [AgendaPageCommand.Verb];

    public bool IsFor(Person? person) => person is not null;

    public bool Understands(string argument) => Read(argument, new DateOnly(2026, 1, 1)) is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken) =>
        Read(argument, BeijingTime.DateOf(turn.Now)) is var (scope, page)
            ? await ShowAsync(turn, scope, page, cancellationToken)
            : Reply.Of(AgendaTexts.NotUnderstood.In(turn.Caller.Language, Shortened.Quoted(argument)));

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        var pressed = AgendaPageCommand.Read(command);
        var scope = AgendaScope.Read(pressed?.Scope ?? "", BeijingTime.DateOf(turn.Now)) ?? AgendaScope.Next;
        return await ShowAsync(turn, scope, pressed?.Page ?? 0, cancellationToken);
    }

    private async Task<Reply> ShowAsync(Turn turn, AgendaScope scope, int page, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { } person)
            return new Reply.Silence();
        var today = BeijingTime.DateOf(turn.Now);
        var dates = await agenda.BetweenAsync(
            scope.From ?? today, scope.To ?? new DateOnly(today.Year + 1, 12, 31), turn.Now, cancellationToken);
        var own = dates.Where(occurrence => AgendaAudience.Concerns(occurrence.Kind, person)).ToList();
        return Reply.Of(AgendaCard.Build(new AgendaView(own, scope, page), turn.Caller.Language));
    }

    /// <summary>A scope, a page, or a scope and a page of it.</summary>
    private static (AgendaScope Scope, int Page)? Read(string argument, DateOnly today)
    {
        var (scope, page) = (AgendaScope.Next, 0);
        foreach (var word in Typed.Fold(argument).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                page = number - 1;
            else if (AgendaScope.Read(word, today) is { } named)
                scope = named;
            else
                return null;
        }

        return (scope, page);
    }
}
