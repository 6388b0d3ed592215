using Wenming.Cards.Roster;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The cards of those who want in, of the administrator, and of an import.</summary>
internal static class RosterGallery
{
    private const string Version = "9f86d081884c7d659a2feaa0c55ad015";

    public static IEnumerable<GalleryCard> In(Language language) =>
        [.. Strangers(language), .. Administrator(language), .. Imports(language)];

    private static IEnumerable<GalleryCard> Strangers(Language language)
    {
        List<Section> none = [];
        List<Section> few = [.. Enumerable.Range(1, 6).Select(number => SectionOf($"登记{number}科")), new(Sample.OddSection, SectionKind.Affiliated)];
        List<Section> many = [.. Enumerable.Range(1, 1000).Select(number => SectionOf($"{number:0000}{Sample.Words(Sample.LongestName - 4)}"))];
        var notice = RosterTexts.ChooseSection.In(language);
        yield return GalleryCard.Of("stranger", language, () => StrangerCard.Build("王秀兰", few, null, language));
        yield return GalleryCard.Of("stranger-no-roster", language, () => StrangerCard.Build(Sample.OddSection.Value, none, null, language));
        yield return GalleryCard.Of("stranger-thousand-sections", language, () => StrangerCard.Build(Sample.Words(Sample.LongestName), many, notice, language));
    }

    private static IEnumerable<GalleryCard> Administrator(Language language)
    {
        List<WaitingView> none = [];
        List<WaitingView> nine = [.. Enumerable.Range(1, 9).Select(number => new WaitingView(
            new PersonId(new string('f', RosterFile.LongestId)), $"{number}{Sample.Words(Sample.LongestName - 1)}", Sample.LongSection, Sample.SubmittedAt))];
        List<WaitingView> odd = [new(new PersonId("a1"), "*赵*<i>六</i>", Sample.OddSection, Sample.SubmittedAt)];
        var notice = RosterTexts.Accepted.In(language, "王秀兰", "办公室");
        yield return GalleryCard.Of("roster-nobody-waits", language, () => RosterCard.Build(6, 30, none, null, language));
        yield return GalleryCard.Of("roster-one-waits", language, () => RosterCard.Build(6, 30, odd, notice, language));
        yield return GalleryCard.Of("roster-nine-wait", language, () => RosterCard.Build(1000, 100_000, nine, null, language));
    }

    private static IEnumerable<GalleryCard> Imports(Language language)
    {
        var first = RosterPreview.Between(null, Content(6, 30, 0));
        var same = RosterPreview.Between(Content(6, 30, 0), Content(6, 30, 0));
        var many = RosterPreview.Between(Content(60, 600, 0), Content(60, 600, 7));
        List<RosterError> one = [new(2, RosterFile.RolesColumn, RosterErrorKind.UnknownRole, "*处长*")];
        List<RosterError> every = [.. Enum.GetValues<RosterErrorKind>().Concat(Enum.GetValues<RosterErrorKind>())
            .Select((kind, index) => new RosterError(index + 2, RosterFile.SectionColumn, kind, Sample.Words(10_000)))];
        yield return GalleryCard.Of("import-first", language, () => ImportPreviewCard.Build(first, Version, language));
        yield return GalleryCard.Of("import-no-change", language, () => ImportPreviewCard.Build(same, Version, language));
        yield return GalleryCard.Of("import-many-changes", language, () => ImportPreviewCard.Build(many, Version, language));
        yield return GalleryCard.Of("import-one-error", language, () => ImportPreviewCard.Build(one, language));
        yield return GalleryCard.Of("import-many-errors", language, () => ImportPreviewCard.Build(every, language));
    }

    /// <summary>A roster; another shift changes every person's section, name and roles, some people, and every section's kind.</summary>
    private static RosterContent Content(int sections, int people, int shift)
    {
        List<Section> units = [.. Enumerable.Range(shift, sections).Select(number =>
            new Section(LongSection(number), number % 2 == (shift > 0 ? 1 : 0) ? SectionKind.Section : SectionKind.Affiliated))];
        return new RosterContent(units, [.. Enumerable.Range(shift * 5, people).Select(number => new Person(
            new PersonId($"id-{number}"),
            $"{number:000}{shift}{Sample.Words(Sample.LongestName - 4)}",
            units[(number + shift) % sections].Id,
            shift == 0 ? Role.SectionHead | Role.SectionLiaison | Role.Inspector : Role.Leader | Role.DisciplineContact | Role.UnionOrganiser))]);
    }

    private static SectionId LongSection(int number) => new($"{number:000}{Sample.Words(Sample.LongestName - 3)}");

    private static Section SectionOf(string name) => new(new SectionId(name), SectionKind.Section);
}
