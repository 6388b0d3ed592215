using System.Globalization;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Tables;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Bulletins as rows whose columns a person can read.</summary>
internal static class BulletinRows
{
    private const char Between = '\n';

    /// <summary>The key of the head row.</summary>
    public static string HeadKey(BulletinId id) => TableKey.Of("head", id.Key);

    /// <summary>The key of a wording's row.</summary>
    public static string VersionKey(BulletinId id, long number) => TableKey.Of("version", id.Key, number.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The head row.</summary>
    public static RowProperties Head(Bulletin bulletin, string turn)
    {
        var (draft, current, recall) = (bulletin.Draft, bulletin.Current, bulletin.Recall);
        var authors = bulletin.Versions.SelectMany(version => new[] { version.Writer, version.Proposer ?? version.Writer })
            .Concat(draft is null ? [] : [draft.Writer, draft.Proposer ?? draft.Writer]);
        return new RowProperties
        {
            ["Revision"] = bulletin.Revision,
            ["LastTurn"] = turn,
            ["Quarter"] = bulletin.Quarter?.ToString(),
            ["Versions"] = bulletin.Versions.Count,
            ["Authors"] = string.Join(Between, authors.Distinct().Select(author => author.Value)),
            ["IsDiscarded"] = bulletin.IsDiscarded,
            ["RecalledBy"] = recall?.By.Value,
            ["RecalledAt"] = recall?.At,
            ["RecallReason"] = recall?.Reason,
            ["PublishedAt"] = bulletin.First?.DueAt,
            ["PublishedKind"] = current?.Content.Kind.ToString(),
            ["PublishedTitle"] = current?.Content.Title,
            ["PublishedEverybody"] = current?.Content.Audience.IsEverybody,
            ["PublishedSections"] = current is null ? null : Sections(current.Content.Audience),
            ["PublishedRoles"] = current?.Content.Audience.Roles.ToString(),
            ["PublishedAsksReceipt"] = current?.Content.AsksReceipt,
            ["DraftStage"] = draft?.Stage.ToString(),
            ["DraftWriter"] = draft?.Writer.Value,
            ["DraftProposer"] = draft?.Proposer?.Value,
            ["DraftWrittenAt"] = draft?.WrittenAt,
            ["DraftReason"] = draft?.Reason,
            ["DraftKind"] = draft?.Content.Kind.ToString(),
            ["DraftTitle"] = draft?.Content.Title,
            ["DraftText"] = draft?.Content.Text,
            ["DraftEverybody"] = draft?.Content.Audience.IsEverybody,
            ["DraftSections"] = draft is null ? null : Sections(draft.Content.Audience),
            ["DraftRoles"] = draft?.Content.Audience.Roles.ToString(),
            ["DraftAsksReceipt"] = draft?.Content.AsksReceipt,
            ["DraftWishedAt"] = draft?.Content.WishedAt,
            ["DraftHasBasis"] = draft?.Content.HasBasis,
            ["DraftBasis"] = draft?.Content.Basis,
        };
    }

    /// <summary>The bulletin of a head row and its wordings' rows.</summary>
    public static Bulletin Read(BulletinId id, RowProperties head, IEnumerable<Row> versions) => new(id)
    {
        Quarter = Quarter.TryParse(head.Text("Quarter"), out var quarter) ? quarter : null,
        Revision = head.Whole("Revision")!.Value,
        Draft = Draft(head),
        Versions = [.. versions.Select(ReadVersion)],
        Recall = head.Instant("RecalledAt") is { } at ? new BulletinRecall(new PersonId(head.Text("RecalledBy")!), at, head.Text("RecallReason")) : null,
        IsDiscarded = head.Truth("IsDiscarded") ?? false,
    };

    /// <summary>What a list needs of a head row.</summary>
    public static BulletinEntry Entry(Row row)
    {
        var head = row.Properties;
        BulletinId.TryRead(TableKey.Parts(row.RowKey)[1], 0, out var id);
        var authors = (head.Text("Authors") ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(author => new PersonId(author));
        return new BulletinEntry(id, Draft(head), [.. authors])
        {
            Published = head.Text("PublishedKind") is null ? null : Content(head, "Published"),
            PublishedAt = head.Instant("PublishedAt"),
            IsOver = head.Instant("RecalledAt") is not null || head.Truth("IsDiscarded") is true,
        };
    }

    /// <summary>A wording's row.</summary>
    public static RowProperties Version(BulletinVersion version) => new()
    {
        ["Number"] = version.Number,
        ["Writer"] = version.Writer.Value,
        ["Proposer"] = version.Proposer?.Value,
        ["SubmittedAt"] = version.SubmittedAt,
        ["Fate"] = version.Fate.ToString(),
        ["DecidedBy"] = version.DecidedBy?.Value,
        ["DecidedAt"] = version.DecidedAt,
        ["Reason"] = version.Reason,
        ["DueAt"] = version.DueAt,
        ["Kind"] = version.Content.Kind.ToString(),
        ["Title"] = version.Content.Title,
        ["Text"] = version.Content.Text,
        ["Everybody"] = version.Content.Audience.IsEverybody,
        ["Sections"] = Sections(version.Content.Audience),
        ["Roles"] = version.Content.Audience.Roles.ToString(),
        ["AsksReceipt"] = version.Content.AsksReceipt,
        ["WishedAt"] = version.Content.WishedAt,
        ["HasBasis"] = version.Content.HasBasis,
        ["Basis"] = version.Content.Basis,
    };

    private static BulletinDraft? Draft(RowProperties head) => head.Text("DraftStage") is not { } stage
        ? null
        : new BulletinDraft(
            Content(head, "Draft"), new PersonId(head.Text("DraftWriter")!), Enum.Parse<BulletinStage>(stage), head.Instant("DraftWrittenAt")!.Value)
        {
            Proposer = Person(head, "DraftProposer"),
            Reason = head.Text("DraftReason"),
        };

    private static BulletinVersion ReadVersion(Row row) => new(
        (int)row.Properties.Whole("Number")!.Value,
        Content(row.Properties, ""),
        new PersonId(row.Properties.Text("Writer")!),
        row.Properties.Instant("SubmittedAt")!.Value)
    {
        Proposer = Person(row.Properties, "Proposer"),
        Fate = Enum.Parse<VersionFate>(row.Properties.Text("Fate")!),
        DecidedBy = Person(row.Properties, "DecidedBy"),
        DecidedAt = row.Properties.Instant("DecidedAt"),
        Reason = row.Properties.Text("Reason"),
        DueAt = row.Properties.Instant("DueAt"),
    };

    private static BulletinContent Content(RowProperties row, string prefix) => new()
    {
        Kind = Enum.Parse<BulletinKind>(row.Text(prefix + "Kind")!),
        Title = row.Text(prefix + "Title") ?? "",
        Text = row.Text(prefix + "Text") ?? "",
        Audience = new BulletinAudience
        {
            IsEverybody = row.Truth(prefix + "Everybody") ?? false,
            Sections = [.. (row.Text(prefix + "Sections") ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(name => new SectionId(name))],
            Roles = Enum.Parse<Role>(row.Text(prefix + "Roles")!),
        },
        AsksReceipt = row.Truth(prefix + "AsksReceipt") ?? false,
        WishedAt = row.Instant(prefix + "WishedAt"),
        HasBasis = row.Truth(prefix + "HasBasis") ?? false,
        Basis = row.Text(prefix + "Basis") ?? "",
    };

    // A name of a section holds no line break: the roster refuses control characters.
    private static string Sections(BulletinAudience audience) => string.Join(Between, audience.Sections.Select(section => section.Value));

    private static PersonId? Person(RowProperties row, string column) => row.Text(column) is { } person ? new PersonId(person) : null;
}
