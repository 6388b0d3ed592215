using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Scores;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The cards around the pages: where the self-check stands, its end, the review, the confirmation.</summary>
internal static class WalkEndGallery
{
    private const long Revision = 1_234_567;

    private static readonly IReadOnlyDictionary<QuestionId, int> PageOf = WalkPages.ForSheet(Sample.Bank)
        .SelectMany(page => page.Questions.Select(question => (question.Id, page.Index)))
        .ToDictionary(pair => pair.Id, pair => pair.Index);

    public static IEnumerable<GalleryCard> In(Language language) =>
        [.. Home(language), .. MemberEnd(language), .. Review(language), .. Submitted(language)];

    private static IEnumerable<GalleryCard> Home(Language language)
    {
        var head = new HomeView(Sample.Section, Sample.Window, SelfCheckStatus.Draft, 3, 10, 12, 45) { MaySign = true, MayEdit = true, Rectifications = 2 };
        var closed = new HomeView(Sample.LongSection, Sample.Window with { IsTentative = true }, SelfCheckStatus.SubmittedLate, 10, 10, 45, 45)
        {
            Mine = SelfCheckTexts.MemberDone.In(language, 18),
            Notice = SelfCheckTexts.SheetIsForHeads.In(language),
        };
        var member = head with { Section = Sample.OddSection, MaySign = false, Status = SelfCheckStatus.Open };
        yield return GalleryCard.Of("home-head", language, () => HomeCard.Build(head, language));
        yield return GalleryCard.Of("home-closed", language, () => HomeCard.Build(closed, language));
        yield return GalleryCard.Of("home-member", language, () => HomeCard.Build(member, language));
    }

    private static IEnumerable<GalleryCard> MemberEnd(Language language)
    {
        List<QuestionId> none = [];
        List<QuestionId> all = [.. Sample.Bank.Questions.Where(question => question.AskedOf == AskedOf.Everyone).Select(question => question.Id)];
        yield return GalleryCard.Of("member-end-done", language, () => MemberEndCard.Build(Sample.Window, Sample.Member, Revision, 18, none, 0, language));
        yield return GalleryCard.Of("member-end-nothing", language, () => MemberEndCard.Build(Sample.Window, Sample.Member, Revision, 0, all, 0, language));
    }

    private static IEnumerable<GalleryCard> Review(Language language)
    {
        var missing = new ReviewView(Sample.LongSection, Sample.Window, Revision, SheetReview.Of(Sample.Bank, Answered(0, null), Suggestions(0)))
        {
            Bank = Sample.Bank,
            PageOf = PageOf,
            Notice = SelfCheckTexts.Stale.In(language),
        };
        var partly = missing with { Section = Sample.OddSection, Review = SheetReview.Of(Sample.Bank, Answered(45, null), Suggestions(45)), Notice = null };
        var complete = missing with { Section = Sample.Section, Review = new SheetReview([]), Explanation = Sample.Explanation(best: true), Notice = null };
        var late = complete with { DaysLate = 3, Notice = SelfCheckTexts.DeclareFirst.In(language) };
        var veto = late with { Section = Sample.LongSection, DaysLate = 5, Explanation = Sample.Explanation(best: false) };
        yield return GalleryCard.Of("review-missing-all", language, () => ReviewCard.Build(missing, language));
        yield return GalleryCard.Of("review-missing-evidence", language, () => ReviewCard.Build(partly, language));
        yield return GalleryCard.Of("review-complete", language, () => ReviewCard.Build(complete, language));
        yield return GalleryCard.Of("review-late", language, () => ReviewCard.Build(late, language));
        yield return GalleryCard.Of("review-veto", language, () => ReviewCard.Build(veto, language));
    }

    private static IEnumerable<GalleryCard> Submitted(Language language)
    {
        var score = Score.Fraction(465, 22);
        yield return GalleryCard.Of(
            "submitted", language, () => SubmittedCard.Build(Sample.Section, Sample.Quarter, Sample.SubmittedAt, score, null, 0, language));
        yield return GalleryCard.Of(
            "submitted-late", language, () => SubmittedCard.Build(Sample.LongSection, Sample.Quarter, Sample.SubmittedAt, score, 5, 12, language));
    }

    private static Dictionary<QuestionId, SheetAnswer> Answered(int count, string? evidence) => Sample.Bank.Questions.Take(count)
        .ToDictionary(question => question.Id, question => new SheetAnswer(Sample.AnswerTo(question, best: true), evidence, null));

    private static Dictionary<QuestionId, Answer> Suggestions(int count) => Sample.Bank.Questions.Take(count)
        .Where(question => question.AskedOf == AskedOf.Everyone)
        .ToDictionary(question => question.Id, question => Sample.AnswerTo(question, best: false));
}
