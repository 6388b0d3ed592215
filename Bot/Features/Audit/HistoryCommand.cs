using System.Globalization;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Audit;
using Wenming.Cards.Wording;
using Wenming.Domain.Audit;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Audit;

/// <summary>历史: the history of one object, and whether it is whole. 历史 复核 规划科, 历史 整改 规划科 3, 历史 排名; 2026Q1 may stand anywhere.</summary>
internal sealed class HistoryCommand(IEnumerable<IAuditedObject> objects, QuarterChoice quarters, RosterReader roster) : IChatCommand
{
    private const int MostNames = 20;
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\t'];

    private readonly IReadOnlyList<IAuditedObject> _objects = [.. objects];

    public CommandWords Words { get; } = new(AuditTexts.HistoryName, ["记录", "ls", "audit"], AuditTexts.HistoryPurpose);

    public bool IsFor(Person? person) => person is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var words = argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words is not [var kind, ..] || Find(kind) is not { } wanted)
            return Reply.Of(AuditTexts.Usage.In(language, string.Join(AuditTexts.Comma.In(language), _objects.Select(one => one.Word.In(language)))));
        words.RemoveAt(0);
        var quarter = QuarterIn(words);
        var number = NumberIn(words);
        var reader = turn.Caller.Person!;
        var (section, why) = await SectionAsync(wanted, words, reader, language, cancellationToken);
        if (why is not null)
            return Reply.Of(why);
        if (wanted.Scope == AuditScope.Numbered && number is null)
            return Reply.Of(AuditTexts.NumberMissing.In(language, wanted.Word.In(language), section));
        var latest = (await quarters.LatestAsync(turn, cancellationToken)).Quarter;
        var query = new AuditQuery(reader, turn.Now, quarter ?? latest, section, number) { IsQuarterNamed = quarter is not null };
        return await ShowAsync(wanted, query, language, cancellationToken);
    }

    private async Task<Reply> ShowAsync(IAuditedObject wanted, AuditQuery query, Language language, CancellationToken cancellationToken)
    {
        var sight = wanted.SightOf(query);
        var history = await wanted.FindAsync(query, cancellationToken);
        var entries = history?.Entries ?? [];
        if (sight == AuditSight.OwnActions)
            entries = [.. entries.Where(entry => entry.By == query.Reader.Id)];

        // Whether there is an object that the person may not see is not told either.
        if (history is null || entries.Count == 0)
            return Reply.Of((sight == AuditSight.OwnActions ? AuditTexts.NothingOfYours : AuditTexts.Nothing).In(language));
        var names = (await roster.EverybodyAsync(cancellationToken)).ToDictionary(person => person.Id, person => person.Name);
        return Reply.Of(HistoryCard.Build(
            new HistoryView(TitleOf(wanted, query, language), sight, entries)
            {
                Break = history.Break,
                Actions = wanted.Actions,
                Names = names,
            },
            language));
    }

    private static string TitleOf(IAuditedObject wanted, AuditQuery query, Language language)
    {
        List<string> parts = [wanted.Word.In(language)];
        if (query.Section is { } section)
            parts.Add(section.Value);
        if (wanted.Scope == AuditScope.Numbered)
            parts.Add(query.Number!.Value.ToString(CultureInfo.InvariantCulture));
        if (wanted.Scope == AuditScope.Section || query.IsQuarterNamed)
            parts.Add(QuarterWords.Of(query.Quarter, language));
        return string.Join(" · ", parts);
    }

    private async Task<(SectionId? Section, string? Why)> SectionAsync(
        IAuditedObject wanted, List<string> words, Person reader, Language language, CancellationToken cancellationToken)
    {
        if (wanted.Scope == AuditScope.Bureau)
            return (null, null);
        var name = string.Join(' ', words);
        if (name.Length == 0 && reader.Section is { } own)
            return (own, null);
        var sections = await roster.SectionsAsync(cancellationToken);
        return sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(name)) is { } found
            ? (found.Id, null)
            : (null, AuditTexts.UnknownSection.In(
                language, Shortened.Quoted(name), NameWords.Of([.. sections.Select(section => section.Id.Value)], MostNames, language)));
    }

    private static Quarter? QuarterIn(List<string> words)
    {
        var at = words.FindIndex(word => Quarter.TryParse(Typed.Fold(word), out _));
        if (at < 0 || !Quarter.TryParse(Typed.Fold(words[at]), out var quarter))
            return null;
        words.RemoveAt(at);
        return quarter;
    }

    private static int? NumberIn(List<string> words)
    {
        if (words is not [.., var last] || !int.TryParse(Typed.Fold(last), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        words.RemoveAt(words.Count - 1);
        return number;
    }

    private IAuditedObject? Find(string word) =>
        _objects.FirstOrDefault(one => Typed.Fold(word) == Typed.Fold(one.Word.Zh) || Typed.Fold(word) == Typed.Fold(one.Word.En));
}
