using System.Globalization;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.DailyAssessments;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>
/// 日常: what waits for the office and the leaders, the own section's book for its head and liaison, the form for everybody else; 日常 科室 … for
/// one section. Without a section the own one is meant where a number, a quarter or a kind stands first.
/// </summary>
internal sealed class DailyCommand(TypedDaily typed, DailyLister lister, DailyKinds kinds, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;

    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\t'];

    public CommandWords Words { get; } = new(DailyTexts.DailyName, ["rckh", "日常考核"], DailyTexts.DailyPurpose);

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var words = argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var first, ..])
            return await lister.HomeAsync(turn, cancellationToken);
        if (words.Length == 1 && TypedDaily.Means(first, DailyTexts.WordsForPropose))
            return await lister.FormAsync(turn, DailyDraft.Empty, null, cancellationToken);
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(first)) is { } named)
            return await typed.AnswerAsync(turn, named.Id, words[1..], cancellationToken);
        if (turn.Caller.Person!.Section is { } own && IsAboutOwn(words))
            return await typed.AnswerAsync(turn, own, words, cancellationToken);
        return Reply.Of(DailyTexts.UnknownSection.In(
            turn.Caller.Language,
            Shortened.Quoted(first),
            NameWords.Of([.. sections.Select(section => section.Id.Value)], MostNames, turn.Caller.Language)));
    }

    private bool IsAboutOwn(string[] words) =>
        int.TryParse(Typed.Fold(words[0]), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        || Quarter.TryParse(Typed.Fold(words[0]), out _)
        || kinds.Find(words) is not null;
}
