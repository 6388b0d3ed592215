using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>为什么: the arithmetic of a submitted score, computed again from the stored answers. 为什么 规划科 C2 2026Q1 in any order.</summary>
internal sealed class WhyHandler(Explainer explainer, RosterReader roster, QuarterChoice quarters, QuestionBank bank) : IChatCommand, ICardHandler
{
    public CommandWords Words { get; } = new(StandingsTexts.WhyName, ["依据", "怎么算", "wsm", "explain"], StandingsTexts.WhyPurpose);

    public IReadOnlyList<string> Verbs { get; } = [WhyCommand.Verb];

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public bool Understands(string argument) => Typed.Fold(argument).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => Quarter.TryParse(word, out _) || bank.Criteria.Any(one => Typed.Fold(one.Id.Value) == word));

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var window = await quarters.LatestAsync(turn, cancellationToken);
        CriterionId? criterion = null;
        List<string> names = [];
        foreach (var word in argument.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Quarter.TryParse(Typed.Fold(word), out var quarter))
            {
                var (named, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
                if (named is null)
                    return Reply.Of(why!);
                window = named;
            }
            else if (bank.Criteria.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(word)) is { } found)
            {
                criterion = found.Id;
            }
            else
            {
                names.Add(word);
            }
        }

        return await ExplainAsync(turn, window, string.Join(' ', names), criterion, cancellationToken);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (WhyCommand.Read(command) is not { } pressed)
            return Closing.Of(Cards.SelfChecks.SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var (window, why) = await quarters.FindAsync(turn, pressed.Quarter, cancellationToken);
        return window is null
            ? Closing.Of(why!, turn)
            : await ExplainAsync(turn, window, pressed.Section.Value, pressed.Criterion, cancellationToken);
    }

    private async Task<Reply> ExplainAsync(
        Turn turn, SelfCheckWindow window, string name, CriterionId? criterion, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var person = turn.Caller.Person!;
        var sections = await roster.SectionsAsync(cancellationToken);
        if (name.Length == 0 && person.Section is null)
            return Reply.Of(StandingsTexts.WhichSection.In(language, sections is [var any, ..] ? any.Id : ""));
        var wanted = name.Length == 0 ? person.Section!.Value : sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(name))?.Id;
        if (wanted is not { } section || (section != person.Section && !person.MaySeeAllSections))
            return Reply.Of(person.MaySeeAllSections
                ? StandingsTexts.UnknownSection.In(language, Shortened.Quoted(name), string.Join('、', sections.Take(20).Select(one => one.Id)))
                : StandingsTexts.MayNotSee.In(language));
        return await explainer.FindAsync(turn, window, section, cancellationToken) is { } view
            ? Reply.Of(WhyCard.Build(view, criterion, language))
            : Reply.Of(StandingsTexts.NotSubmitted.In(language, section, QuarterWords.Of(window.Quarter, language)));
    }
}
