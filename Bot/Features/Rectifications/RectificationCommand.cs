using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>整改: lists; 整改 3 and 整改 科室 3 show one and take its steps; 整改 开 and 整改 科室 开 open one.</summary>
internal sealed class RectificationCommand(
    RectificationDesk desk, RectificationLister lister, RectificationOpener opener, TypedRectification typed, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;

    public CommandWords Words { get; } = new(RectificationTexts.RectificationName, ["zg"], RectificationTexts.RectificationPurpose);

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public bool Understands(string argument)
    {
        var (first, rest) = TypedWords.First(argument);
        return (TypedWords.Number(first) ?? TypedWords.Number(TypedWords.First(rest).Word)) is not null;
    }

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var (person, language) = (turn.Caller.Person!, turn.Caller.Language);
        if (argument.Length == 0)
            return person.MaySeeAllSections
                ? await lister.BureauAsync(turn, cancellationToken)
                : await lister.SectionAsync(turn, person.Section!.Value, cancellationToken);
        var (first, rest) = TypedWords.First(argument);
        if (TypedWords.Number(first) is not null || TypedWords.Means(first, RectificationTexts.WordsForOpen))
            return person.Section is { } own
                ? await AnswerAsync(turn, own, argument, cancellationToken)
                : Reply.Of(TypedRectification.Usage(turn));
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(first)) is not { Id: var wanted })
            return Reply.Of(RectificationTexts.UnknownSection.In(
                language, Shortened.Quoted(first), NameWords.Of([.. sections.Select(section => section.Id.Value)], MostNames, language)));
        return await AnswerAsync(turn, wanted, rest, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(Turn turn, SectionId section, string typedWords, CancellationToken cancellationToken)
    {
        if (!RectificationDesk.MayRead(turn.Caller.Person, section))
            return Reply.Of(RectificationTexts.MayNotSee.In(turn.Caller.Language));
        if (typedWords.Length == 0)
            return await lister.SectionAsync(turn, section, cancellationToken);
        var (word, rest) = TypedWords.First(typedWords);
        if (TypedWords.Means(word, RectificationTexts.WordsForOpen))
            return await opener.OpenAsync(turn, section, rest, cancellationToken);
        if (TypedWords.Number(word) is not { } number)
            return Reply.Of(TypedRectification.Usage(turn));
        return await desk.OpenAsync(turn, section, number, cancellationToken) switch
        {
            RectificationOpening.Opened { Session: var session } => await typed.AnswerAsync(session, rest, turn, cancellationToken),
            RectificationOpening.Closed closed => Reply.Of(closed.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
