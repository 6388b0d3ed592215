using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>通报: what readers get, the list, the form, the desk, the recall, who has not read; usual, empty and overfull.</summary>
internal static class BulletinGallery
{
    private const int Year = 2026;

    private static readonly BulletinId Id = new(Year, 3);

    private static readonly BulletinContent Usual = new()
    {
        Kind = BulletinKind.Praise,
        Title = "关于表扬规划科热情服务群众的通报",
        Text = "近日，规划科连续收到群众来信表扬。\n该科推行首问负责、一次性告知，窗口办件平均用时缩短三天。\n现予通报表扬，望各科室学习。",
        Audience = new BulletinAudience { Sections = [Sample.Section, new SectionId("规划科")], Roles = Role.Leader },
        AsksReceipt = true,
    };

    private static readonly BulletinContent Overfull = new()
    {
        Kind = BulletinKind.Criticism,
        Title = Sample.Words(BulletinContent.LongestTitle),
        Text = Paragraphs(BulletinContent.LongestText),
        Audience = new BulletinAudience { Sections = [.. Enumerable.Range(1, 40).Select(LongSection)], Roles = Role.Leader | Role.Inspector | Role.SectionHead },
        AsksReceipt = true,
        HasBasis = true,
        Basis = Sample.Words(BulletinContent.LongestReason),
        WishedAt = Sample.SubmittedAt,
    };

    private static readonly BulletinContent Odd = Usual with { Title = Sample.OddSection.Value, Text = $"{Sample.OddSection}\n    # {Sample.OddSection}\n\n- 1" };

    public static IEnumerable<GalleryCard> In(Language language) =>
        [.. Readers(language), .. Lists(language), .. Forms(language), .. Desks(language), .. Others(language)];

    private static IEnumerable<GalleryCard> Readers(Language language)
    {
        var unread = Published(Usual);
        var read = unread with { ReadAt = Sample.SubmittedAt };
        var corrected = Published(Overfull) with { Wording = 2, CorrectedAt = Sample.SubmittedAt };
        var odd = Published(Odd with { AsksReceipt = false });
        yield return GalleryCard.Of("bulletin", language, () => BulletinCard.Build(unread, language));
        yield return GalleryCard.Of("bulletin-read", language, () => BulletinCard.Build(read, language));
        yield return GalleryCard.Of("bulletin-corrected-overfull", language, () => BulletinCard.Build(corrected, language));
        yield return GalleryCard.Of("bulletin-odd-signs", language, () => BulletinCard.Build(odd, language));
    }

    private static IEnumerable<GalleryCard> Lists(Language language)
    {
        var empty = new BulletinListView([], [], [], false, Year);
        var usual = new BulletinListView(
            [Line(5, BulletinStatus.Submitted)],
            [Line(6, BulletinStatus.Returned), Line(7, BulletinStatus.Writing) with { Title = "" }],
            [Line(4, BulletinStatus.Published) with { IsUnread = true }, Line(3, BulletinStatus.Published)],
            true,
            Year);
        List<BulletinLineView> many = [.. Enumerable.Range(1, 30).Select(number =>
            Line(900 + number, BulletinStatus.Published) with { Title = Sample.Words(BulletinContent.LongestTitle), IsUnread = true })];
        var full = new BulletinListView(many, many, many, true, Year + 1);
        var notice = BulletinDeskTexts.Discarded.In(language);
        yield return GalleryCard.Of("bulletins-none", language, () => BulletinListCard.Build(empty, null, language));
        yield return GalleryCard.Of("bulletins", language, () => BulletinListCard.Build(usual, notice, language));
        yield return GalleryCard.Of("bulletins-overfull", language, () => BulletinListCard.Build(full, null, language));
    }

    private static IEnumerable<GalleryCard> Forms(Language language)
    {
        var press = new BulletinPress(BulletinAction.Save, null, 0) { Form = new string('A', 32) };
        List<Section> few = [.. new[] { "办公室", "规划科", "耕地保护科", "测绘队" }.Select(name => new Section(new SectionId(name), SectionKind.Section))];
        List<Section> many = [.. Enumerable.Range(1, 200).Select(number => new Section(LongSection(number), SectionKind.Affiliated))];
        var empty = new BulletinFormView(press, new BulletinContent(), few) { IsProposal = true };
        var full = new BulletinFormView(press with { Id = Id }, Overfull, many);
        var correction = new BulletinFormView(press with { Id = Id }, Usual, few) { IsCorrection = true };
        var tooLong = new BulletinFormView(press, Overfull with { Text = Sample.Words(30_000), Basis = Sample.Words(9_000) }, few);
        var notice = BulletinDeskTexts.WrongHour.In(language, "下周一");
        yield return GalleryCard.Of("bulletin-form-empty", language, () => BulletinFormCard.Build(empty, null, language));
        yield return GalleryCard.Of("bulletin-form-overfull", language, () => BulletinFormCard.Build(full, notice, language));
        yield return GalleryCard.Of("bulletin-form-correction", language, () => BulletinFormCard.Build(correction, null, language));
        yield return GalleryCard.Of("bulletin-form-too-long", language, () => BulletinFormCard.Build(tooLong, notice, language));
    }

    private static IEnumerable<GalleryCard> Desks(Language language)
    {
        List<string> named = ["吴浩然", "郑雅婷"];
        var preview = new BulletinView(Id, Usual, 1) { Year = Year };
        var author = new BulletinDeskView(preview, 4, BulletinStatus.Returned)
        {
            IsDraft = true,
            Stage = BulletinStage.Returned,
            Writer = "陈志强",
            Reason = "请写明时间。",
            Problems = [BulletinWords.Of(BulletinProblem.NoBasis, named, language)],
            History = [Version(1, VersionFate.Returned, "陈志强")],
            May = new HashSet<BulletinAction> { BulletinAction.Submit, BulletinAction.Edit, BulletinAction.Discard },
        };
        var long64 = Sample.Words(Sample.LongestName);
        var approver = new BulletinDeskView(Published(Overfull) with { Wording = 9, CorrectedAt = Sample.SubmittedAt }, 40, BulletinStatus.Published)
        {
            IsDraft = true,
            Stage = BulletinStage.Submitted,
            Writer = long64,
            Proposer = long64,
            Problems = [.. Enum.GetValues<BulletinProblem>().Select(problem => BulletinWords.Of(problem, [.. Enumerable.Repeat(long64, 9)], language))],
            History = [.. Enumerable.Range(1, 12).Select(number => Version(number, VersionFate.Approved, long64))],
            May = Enum.GetValues<BulletinAction>().ToHashSet(),
            HasReceipts = true,
            Unknown = 99_999,
        };
        var heavy = approver with { Shown = approver.Shown with { Content = Heaviest } };
        var odd = author with { Shown = preview with { Content = Odd }, Writer = Sample.OddSection.Value, Reason = Sample.OddSection.Value, Problems = [] };
        var published = author with
        {
            Shown = Published(Usual),
            Status = BulletinStatus.Published,
            IsDraft = false,
            Stage = null,
            Reason = null,
            Problems = [],
            May = new HashSet<BulletinAction> { BulletinAction.Edit, BulletinAction.AskRecall, BulletinAction.Receipt },
            HasReceipts = true,
        };
        var saved = BulletinDeskTexts.Saved.In(language, Year, 3);
        var stale = BulletinDeskTexts.Stale.In(language);
        yield return GalleryCard.Of("bulletin-desk-author", language, () => BulletinDeskCard.Build(author, saved, false, language));
        yield return GalleryCard.Of("bulletin-desk-overfull", language, () => BulletinDeskCard.Build(approver, stale, true, language));
        yield return GalleryCard.Of("bulletin-desk-heaviest", language, () => BulletinDeskCard.Build(heavy, stale, true, language));
        yield return GalleryCard.Of("bulletin-desk-odd-signs", language, () => BulletinDeskCard.Build(odd, Sample.OddSection.Value, false, language));
        yield return GalleryCard.Of("bulletin-desk-published", language, () => BulletinDeskCard.Build(published, null, false, language));
    }

    private static IEnumerable<GalleryCard> Others(Language language)
    {
        var odd = Sample.OddSection.Value;
        var none = new UnreadView("标题", 30, 0, []);
        var usual = new UnreadView(Usual.Title, 30, 3, [new("规划科", 2, ["吴浩然", "郑雅婷"]), new(null, 1, ["曾庆华"])]);
        var full = new UnreadView(
            Sample.Words(BulletinContent.LongestTitle),
            100_000,
            99_999,
            [.. Enumerable.Range(1, 1000).Select(number => new UnreadSectionView(LongSection(number).Value, 100, [.. Enumerable.Repeat(odd, 100)]))]);
        yield return GalleryCard.Of("bulletin-recall", language, () => RecallCard.Build(Id, 7, odd, Year, language));
        yield return GalleryCard.Of("bulletin-unread-nobody", language, () => UnreadCard.Build(none, language));
        yield return GalleryCard.Of("bulletin-unread", language, () => UnreadCard.Build(usual, language));
        yield return GalleryCard.Of("bulletin-unread-overfull", language, () => UnreadCard.Build(full, language));
    }

    private static BulletinView Published(BulletinContent content) => new(Id, content, 1) { Year = Year, PublishedAt = Sample.SubmittedAt, MayRead = true };

    private static BulletinLineView Line(int number, BulletinStatus status) =>
        new(new BulletinId(Year, number), BulletinKind.Brief, "创建工作简报", status) { PublishedAt = status == BulletinStatus.Published ? Sample.SubmittedAt : null };

    private static VersionLineView Version(int number, VersionFate fate, string name) =>
        new(new BulletinVersion(number, Usual, Sample.Member, Sample.SubmittedAt) { Fate = fate, DecidedBy = Sample.Member, DecidedAt = Sample.SubmittedAt }, name, name);

    private static SectionId LongSection(int number) => new($"{number:0000}{Sample.Words(Sample.LongestName - 4)}");

    /// <summary>As many signs as a saved text can have that take the most room each.</summary>
    private static BulletinContent Heaviest
    {
        get
        {
            var content = Overfull with { Text = "" };
            for (var more = content; BulletinSize.Fits(more); more = content with { Text = content.Text + new string('<', 20) })
                content = more;
            return content;
        }
    }

    private static string Paragraphs(int length) =>
        string.Join('\n', Enumerable.Repeat(Sample.Words(99), (length / 100) + 1))[..length];
}
