using Wenming.Cards.Vetoes;
using Wenming.Domain.Appeals;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Vetoes: the list for each reader, one in every state, with as much as people can write.</summary>
internal static class VetoGallery
{
    private static readonly PersonId Somebody = new("00000000-0000-4000-8000-000000000103");

    private static readonly Veto Reported = new()
    {
        Id = "turn-1",
        Number = 1,
        Section = Sample.Section,
        Quarter = Sample.Quarter,
        Fact = "窗口与群众争执，被市电视台曝光",
        Reporter = Somebody,
        ReportedAt = Sample.SubmittedAt,
    };

    private static readonly Veto OfAnswer = Reported with { Number = 2, Question = new QuestionId("C3-12"), Fact = "事故报告〔2026〕1号" };

    private static readonly Veto Effective = OfAnswer with
    {
        ByOffice = new VetoConfirmation(Somebody, Sample.SubmittedAt),
        ByLeader = new VetoConfirmation(Sample.Member, Sample.SubmittedAt),
    };

    private static readonly Veto Lifted = Effective with { Number = 3, Lifting = new VetoLifting("案件撤销", Somebody, Sample.SubmittedAt) };

    private static readonly Veto Longest = Effective with
    {
        Section = Sample.LongSection,
        Fact = Sample.Words(200),
        Lifting = new VetoLifting(Sample.Words(200), Somebody, Sample.SubmittedAt),
        Appeal = new Appeal(Sample.Words(200), Somebody, Sample.SubmittedAt),
    };

    public static IEnumerable<GalleryCard> In(Language language) => [.. Lists(language), .. Ones(language)];

    private static IEnumerable<GalleryCard> Lists(Language language)
    {
        var marked = Reported with { Number = 4, IsDisciplineCase = true, Fact = "〔2026〕纪3号", Section = Sample.OddSection };
        var usual = new VetoListView(Sample.Quarter, [Reported, marked, OfAnswer with { Quarter = Sample.Quarter.Previous }, Effective, Lifted])
        {
            Bank = Sample.Bank,
            MayReport = [Sample.Section, Sample.OddSection],
        };
        var none = usual with { Vetoes = [], MayReport = [Sample.Section] };
        var administrator = none with { Count = 2 };
        var longest = usual with
        {
            Vetoes = [.. Enumerable.Repeat(Longest, 40)],
            MayReport = [.. Enumerable.Range(0, 200).Select(place => new SectionId($"{place} {Sample.Words(60)}"))],
            MayReportCase = true,
            Notice = VetoTexts.TooLong.In(language, 200, 201),
            IsRefusal = true,
            Filled = (null, Sample.Words(10_000)),
        };
        yield return GalleryCard.Of("vetoes", language, () => VetoListCard.Build(usual, language));
        yield return GalleryCard.Of("vetoes-none", language, () => VetoListCard.Build(none, language));
        yield return GalleryCard.Of("vetoes-administrator", language, () => VetoListCard.Build(administrator, language));
        yield return GalleryCard.Of("vetoes-longest", language, () => VetoListCard.Build(longest, language));
    }

    private static IEnumerable<GalleryCard> Ones(Language language)
    {
        var question = Sample.Bank.Find(new QuestionId("C3-12"));
        var waiting = new VetoView(Reported, 1) { May = [VetoAction.Confirm] };
        var contact = new VetoView(Reported, 1) { May = [VetoAction.MarkCase] };
        var effective = new VetoView(Effective, 3)
        {
            Question = question,
            May = [VetoAction.Lift],
            Notice = VetoTexts.NowEffective.In(language),
            AppealUntil = new DateOnly(2026, 4, 7),
        };
        var lifted = new VetoView(Lifted, 4) { Question = question };
        var decided = Longest.Appeal! with { Decision = new AppealDecision(false, Sample.Words(200), Somebody, Sample.SubmittedAt) };
        var rejected = new VetoView(Effective with { Appeal = decided }, 5) { Question = question };
        var longest = new VetoView(Longest, 5)
        {
            Question = question,
            May = [VetoAction.Confirm, VetoAction.MarkCase, VetoAction.Lift],
            Notice = VetoTexts.Stale.In(language),
            IsRefusal = true,
            DecideBy = new DateOnly(2026, 4, 14),
        };
        yield return GalleryCard.Of("veto", language, () => VetoCard.Build(waiting, language));
        yield return GalleryCard.Of("veto-contact", language, () => VetoCard.Build(contact, language));
        yield return GalleryCard.Of("veto-effective", language, () => VetoCard.Build(effective, language));
        yield return GalleryCard.Of("veto-lifted", language, () => VetoCard.Build(lifted, language));
        yield return GalleryCard.Of("veto-rejected", language, () => VetoCard.Build(rejected, language));
        yield return GalleryCard.Of("veto-longest", language, () => VetoCard.Build(longest, language));
    }
}
