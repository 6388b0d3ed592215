using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Protocol;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.SelfChecks;
using Wenming.Tables;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>
/// The self-checks' table. One partition holds one section's check of one quarter, so that whatever a turn changes is committed at once:
/// answers, their history, the walk's state and what the person is asked next.
/// </summary>
internal sealed class SelfCheckStore(ITableStore tables, IOptions<BureauOptions> bureau, QuestionBank bank)
{
    /// <summary>The table's name.</summary>
    public const string TableName = "SelfChecks";

    private const string AuditSubject = "selfCheck";
    private const int MostInMemory = 2_000;

    // What was read or written last. Never trusted further than an ETag: a commit on what is out of date changes nothing and forgets it.
    private readonly RecentMap<Walk> _walks = new(MostInMemory);
    private readonly RecentMap<SelfCheckRecord> _records = new(MostInMemory);

    /// <summary>A walk as it was read or written last; read when it is not remembered.</summary>
    public async Task<Walk> RecallAsync(Quarter quarter, SectionId section, WalkOwner owner, CancellationToken cancellationToken) =>
        _walks.Find(KeyOf(quarter, section, owner)) ?? await LoadAsync(quarter, section, owner, cancellationToken);

    /// <summary>The section's record as it was read or written last; read when it is not remembered.</summary>
    public async Task<SelfCheckRecord> RecallRecordAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        _records.Find(KeyOf(quarter, section, WalkOwner.Sheet)) ?? (await LoadRecordAsync(quarter, section, cancellationToken)).Record;

    /// <summary>Reads a walk: one range of at most some fifty rows.</summary>
    public async Task<Walk> LoadAsync(Quarter quarter, SectionId section, WalkOwner owner, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var rows = await table.ListAsync(RowRange.Prefix(Partition(quarter, section), owner.StateKey), cancellationToken);
        return Remember(quarter, section, SelfCheckRows.ReadWalk(owner, rows, bank));
    }

    /// <summary>Reads a section's sheet with the answers that were declared last, which on a reopened sheet are not those that stand there now.</summary>
    public async Task<Walk> LoadDeclaredAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var sheet = await LoadAsync(quarter, section, WalkOwner.Sheet, cancellationToken);
        return sheet.Answers.Values.Any(answer => answer.AnsweredAt > sheet.Record.LastSubmittedAt)
            ? sheet.Declared(await LoadHistoryAsync(quarter, section, WalkOwner.Sheet, cancellationToken))
            : sheet;
    }

    /// <summary>What is recorded of the section's check, and at which revision of its sheet; one row.</summary>
    public async Task<(SelfCheckRecord Record, long Revision)> LoadRecordAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(quarter, section), WalkOwner.Sheet.StateKey, cancellationToken);
        var record = row is null ? SelfCheckRecord.Untouched : RecordColumns.Read(row.Properties);
        _records.Set(KeyOf(quarter, section, WalkOwner.Sheet), record);
        return (record, row?.Properties.Whole("Revision") ?? 0);
    }

    /// <summary>Every member's answers to the section's check, by person; people who have not begun are not among them.</summary>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<StoredAnswer>>> LoadMembersAsync(
        Quarter quarter, SectionId section, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var byPerson = new Dictionary<PersonId, IReadOnlyList<StoredAnswer>>();
        var prefix = TableKey.Of("member", "");
        await foreach (var row in table.EnumerateAsync(RowRange.Prefix(Partition(quarter, section), prefix), cancellationToken))
        {
            var person = new PersonId(TableKey.Parts(row.RowKey)[1]);
            if (!byPerson.TryGetValue(person, out var answers))
                byPerson[person] = answers = new List<StoredAnswer>();
            if (SelfCheckRows.ReadAnswer(row, bank) is { } answer)
                ((List<StoredAnswer>)answers).Add(answer);
        }

        return byPerson;
    }

    /// <summary>What the person was asked last in typed text; <see langword="null"/> when nothing is asked.</summary>
    public async Task<Focus?> FindFocusAsync(Quarter quarter, SectionId section, PersonId person, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var row = await table.GetAsync(Partition(quarter, section), FocusKey(person), cancellationToken);
        return row is null ? null : SelfCheckRows.ReadFocus(row);
    }

    /// <summary>The replaced answers of a walk, oldest first within a question.</summary>
    public async Task<IReadOnlyList<StoredAnswer>> LoadHistoryAsync(
        Quarter quarter, SectionId section, WalkOwner owner, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        var range = RowRange.Prefix(Partition(quarter, section), TableKey.Of("history", "") + owner.StateKey);
        var rows = await table.ListAsync(range, cancellationToken);
        return [.. rows.Select(row => SelfCheckRows.ReadAnswer(row, bank)).OfType<StoredAnswer>()];
    }

    /// <summary>The history of the section's sheet: submitted, given back, excused.</summary>
    public async Task<AuditHistory> AuditAsync(Quarter quarter, SectionId section, CancellationToken cancellationToken) =>
        await AuditRows.ReadAsync(
            await tables.OpenAsync(TableName, cancellationToken), Partition(quarter, section), AuditSubject, cancellationToken);

    /// <summary>
    /// Commits a change: new and changed answers, the history of those that changed, the walk's state with the next revision, and the focus,
    /// and the line of the section's history.
    /// </summary>
    /// <returns>The walk as it stands now, or <see langword="null"/> when somebody else wrote first and nothing was changed.</returns>
    public async Task<Walk?> CommitAsync(
        Quarter quarter, SectionId section, Walk walk, WalkChange change, CancellationToken cancellationToken)
    {
        var changed = Apply(walk, change);
        List<RowOperation> operations = new(2 + (change.Answers.Count * 2)) { SelfCheckRows.WriteState(changed, walk.State.ETag) };
        foreach (var (question, answer) in change.Answers)
        {
            var previous = walk.Answers.GetValueOrDefault(question);
            operations.Add(SelfCheckRows.WriteAnswer(walk.Owner.AnswerKey(question.Value), answer, previous?.ETag));
            if (previous is not null)
                operations.Add(SelfCheckRows.WriteHistory(walk.Owner.HistoryKey(question.Value, previous.Revision), previous, change.Turn));
        }

        if (SelfCheckRows.WriteFocus(FocusKey(change.Turn.Caller.Id), change, changed.State.Revision) is { } focus)
            operations.Add(focus);
        var table = await tables.OpenAsync(TableName, cancellationToken);
        if (change.Fact is var (action, details))
        {
            var fact = new AuditFact(AuditSubject, change.Turn.Now, change.Turn.Caller.Id, action, details);
            operations.AddRange(await AuditRows.NextAsync(table, Partition(quarter, section), [fact], cancellationToken));
        }

        var outcome = await table.CommitAsync(Partition(quarter, section), operations, cancellationToken);
        if (outcome is CommitOutcome.Committed committed)
            return Remember(quarter, section, WithETags(changed, change.Answers, committed.ETags));
        _walks.Remove(KeyOf(quarter, section, walk.Owner));
        return null;
    }

    /// <summary>Stores what the person is asked in typed text when nothing else changes; <see langword="null"/> ends the typed walk.</summary>
    public async Task SaveFocusAsync(
        Quarter quarter, SectionId section, PersonId person, Focus? focus, CancellationToken cancellationToken)
    {
        var table = await tables.OpenAsync(TableName, cancellationToken);
        await table.CommitAsync(Partition(quarter, section), [SelfCheckRows.ReplaceFocus(FocusKey(person), focus)], cancellationToken);
    }

    private static Walk Apply(Walk walk, WalkChange change) => walk with
    {
        State = new WalkState(walk.State.Revision + 1, change.Page, change.Turn.Id, walk.State.ETag),
        ShortTexts = change.ShortTexts ?? walk.ShortTexts,
        Record = change.Record ?? walk.Record,
    };

    // The operations of a commit: the state, then each answer, followed by its history where it replaces one.
    private static Walk WithETags(Walk walk, ImmutableDictionary<QuestionId, StoredAnswer> changed, IReadOnlyList<string> etags)
    {
        var place = 0;
        var state = walk.State with { ETag = etags[place++] };
        var answers = walk.Answers.ToBuilder();
        foreach (var (question, answer) in changed)
        {
            var isReplaced = answers.ContainsKey(question);
            answers[question] = answer with { ETag = etags[place] };
            place += isReplaced ? 2 : 1;
        }

        return walk with { State = state, Answers = answers.ToImmutable() };
    }

    private Walk Remember(Quarter quarter, SectionId section, Walk walk)
    {
        var key = KeyOf(quarter, section, walk.Owner);
        _walks.Set(key, walk);
        if (walk.Owner.Walk == WalkKind.Sheet)
            _records.Set(key, walk.Record);
        return walk;
    }

    private static string KeyOf(Quarter quarter, SectionId section, WalkOwner owner) => $"{quarter} {section} {owner.StateKey}";

    private static string FocusKey(PersonId person) => TableKey.Of("focus", person.Value);

    /// <summary>Where everything about one section's check of one quarter stands; its verification too, so that both are one commit.</summary>
    public string Partition(Quarter quarter, SectionId section) => TableKey.Of(bureau.Value.Id, quarter.ToString(), section.Value);
}
