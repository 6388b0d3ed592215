using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Roster;

/// <summary>What an import would change, before it changes anything.</summary>
public static class ImportPreviewCard
{
    /// <summary>The verb of the buttons.</summary>
    public const string Verb = "roster.import";

    /// <summary>The key of the decision; <c>true</c> imports.</summary>
    public const string ConfirmKey = "confirm";

    /// <summary>The key that names the previewed import, so that an older card cannot confirm a newer file.</summary>
    public const string VersionKey = "version";

    /// <summary>Names a line gives before it says “and more”.</summary>
    private const int Named = 20;

    /// <summary>Errors that are listed; the rest is counted.</summary>
    private const int ErrorsShown = 15;

    /// <summary>The card of a file that can be imported.</summary>
    public static AdaptiveCard Build(RosterPreview preview, string version, Language language)
    {
        ArgumentNullException.ThrowIfNull(preview);
        return Card.Of(
            language,
            [
                Card.Heading(RosterTexts.PreviewTitle.In(language)),
                Card.Quiet(RosterTexts.PreviewCounts.In(language, preview.SectionsAfter, preview.PeopleAfter)),
                .. Lines(preview, language).Select(line => new TextBlock(Markdown.Escape(line)) { Spacing = "small" }),
                Card.Quiet(RosterTexts.TypedImportHint.In(language)),
                Card.Buttons(Button(version, true, language), Button(version, false, language)),
            ]);
    }

    /// <summary>The card of a file that cannot be imported: every error with its row.</summary>
    public static AdaptiveCard Build(IReadOnlyList<RosterError> errors, Language language)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return Card.Of(
            language,
            [
                Card.Heading(RosterTexts.PreviewTitle.In(language)),
                Card.Warning(RosterTexts.ImportRefused.In(language, errors.Count)),
                .. errors.Take(ErrorsShown).Select(error => new TextBlock(Markdown.Escape(RosterErrorWords.Of(error, language))) { Spacing = "small" }),
                errors.Count > ErrorsShown ? Card.Quiet(RosterTexts.AndMoreErrors.In(language, errors.Count - ErrorsShown)) : null,
            ]);
    }

    /// <summary>The changes, a line each.</summary>
    public static IEnumerable<string> Lines(RosterPreview preview, Language language)
    {
        ArgumentNullException.ThrowIfNull(preview);
        if (preview.IsEmpty)
            yield return RosterTexts.NothingChanges.In(language);
        (Text Text, List<string> Names)[] people =
        [
            (RosterTexts.Added, [.. preview.PeopleAdded.Select(person => person.Name)]),
            (RosterTexts.Removed, [.. preview.PeopleRemoved.Select(person => person.Name)]),
            (RosterTexts.Moved, [.. preview.Moved.Select(move => $"{move.Name} {Of(move.From, language)} → {Of(move.To, language)}")]),
            (RosterTexts.Renamed, [.. preview.Renamed.Select(rename => $"{rename.From} → {rename.To}")]),
            (RosterTexts.RolesChanged, [.. preview.RolesChanged.Select(change => $"{change.Name} {RoleWords.Of(change.From, language)} → {RoleWords.Of(change.To, language)}")]),
        ];
        foreach (var (text, names) in people.Where(line => line.Names.Count > 0))
            yield return text.In(language, names.Count, NameWords.Of(names, Named, language));
        (Text Text, List<string> Names)[] sections =
        [
            (RosterTexts.SectionsAdded, [.. preview.SectionsAdded.Select(section => section.Id.Value)]),
            (RosterTexts.SectionsRemoved, [.. preview.SectionsRemoved.Select(section => section.Id.Value)]),
            (RosterTexts.SectionsChanged, [.. preview.KindsChanged.Select(change => $"{change.Id} {RoleWords.Of(change.From, language)} → {RoleWords.Of(change.To, language)}")]),
        ];
        foreach (var (text, names) in sections.Where(line => line.Names.Count > 0))
            yield return text.In(language, NameWords.Of(names, Named, language));
    }

    private static string Of(SectionId? section, Language language) => section?.Value ?? RosterTexts.NoSectionName.In(language);

    private static ActionExecute Button(string version, bool confirm, Language language)
    {
        var command = new CardCommand(Verb, new Dictionary<string, string> { [VersionKey] = version, [ConfirmKey] = confirm ? "true" : "false" });
        return command.ToAction((confirm ? RosterTexts.Confirm : RosterTexts.Discard).In(language), confirm ? "positive" : null);
    }
}
