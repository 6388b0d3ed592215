using Wenming.Cards.Rectifications;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>Every page of both walks: empty, filled in, refused, and with everything that a page can show at its longest.</summary>
internal static class PageGallery
{
    private const long Revision = 1_234_567;

    public static IEnumerable<GalleryCard> In(Language language) =>
        [.. Walk(WalkKind.Member, WalkPages.ForMember(Sample.Bank), language), .. Walk(WalkKind.Sheet, WalkPages.ForSheet(Sample.Bank), language)];

    private static IEnumerable<GalleryCard> Walk(WalkKind walk, IReadOnlyList<WalkPage> pages, Language language)
    {
        var count = pages.Count + (walk == WalkKind.Sheet ? 1 : 0);
        for (var index = 0; index < count; index++)
        {
            var page = index < pages.Count ? pages[index] : null;
            var empty = new PageView(walk, Sample.Section, Sample.Window, page, count, Revision)
            {
                PageIndex = index,
                Member = walk == WalkKind.Member ? Sample.Member : null,
                Language = language,
                Bank = Sample.Bank,
                Questions = [.. (page?.Questions ?? []).Select(question => new QuestionView(question, null))],
                ShortTexts = page is null ? [.. Sample.Bank.ShortTexts.Select(text => new ShortTextView(text, null, null))] : [],
            };
            var name = $"{walk}-page-{index + 1}".ToLowerInvariant();
            yield return Card($"{name}-empty", empty);
            yield return Card($"{name}-filled", Filled(empty));
            yield return Card($"{name}-refused", Refused(empty));
            yield return Card($"{name}-longest", Longest(empty));
        }
    }

    private static GalleryCard Card(string name, PageView view) => GalleryCard.Of(name, view.Language, () => PageCard.Build(view));

    private static PageView Filled(PageView view) => view with
    {
        Questions = [.. view.Questions.Select(one => Answered(one, best: true) with { Members = MembersOf(one.Question, view) })],
        ShortTexts = [.. view.ShortTexts.Select(text => text with { Filled = Sample.Words(30) })],
        Notice = SelfCheckTexts.Saved.In(view.Language, "10:32"),
        NoticeIsGood = true,
    };

    private static PageView Refused(PageView view) => view with
    {
        Questions = [.. view.Questions.Select(one => one with { Filled = "九成*左右*", Error = RefusalOf(one.Question, "九成*左右*", view.Language) })],
        ShortTexts = [.. view.ShortTexts.Select(text => TooLong(text, 10_000, view.Language))],
        Notice = SelfCheckTexts.NotAccepted.In(view.Language, view.Questions.Count + view.ShortTexts.Count),
    };

    /// <summary>All fields shown, all of them as long as a client can send them, in the section with the longest name.</summary>
    private static PageView Longest(PageView view) => view with
    {
        Section = Sample.LongSection,
        Questions =
        [
            .. view.Questions.Select(one => Answered(one, best: false) with
            {
                Members = MembersOf(one.Question, view),
                Evidence = Sample.Words(10_000),
                AsksReason = MembersOf(one.Question, view) is not null,
                Reason = Sample.Words(10_000),
                Error = RefusalOf(one.Question, Sample.Words(10_000), view.Language),
            }),
        ],
        ShortTexts = [.. view.ShortTexts.Select(text => TooLong(text, 10_000, view.Language))],
        Notice = SelfCheckTexts.StaleButKept.In(view.Language),
    };

    private static QuestionView Answered(QuestionView view, bool best)
    {
        var answer = Sample.AnswerTo(view.Question, best);
        return view with
        {
            Filled = answer.Code,
            Previous = Sample.AnswerTo(view.Question, !best),
            Carried = Carried(view.Question),
            AsksEvidence = view.Question.Evidence.Need != EvidenceNeed.None,
            EvidenceIsRequired = view.Question.Evidence.Need == EvidenceNeed.Required,
            Evidence = Sample.Words(view.Question.Evidence.MaxLength),
        };
    }

    private static IReadOnlyList<RectificationLine> Carried(Question question) =>
    [
        .. new[] { FollowUpKind.Mandatory, FollowUpKind.Improvement, FollowUpKind.Mandatory }.Select((kind, place) => new RectificationLine(
            place + 3,
            new Rectification
            {
                Section = Sample.Section,
                Quarter = Sample.Quarter.Previous,
                Kind = kind,
                Origin = RectificationOrigin.Answer,
                Question = question.Id,
                Gap = "",
                OpenedAt = Sample.SubmittedAt,
                DueOn = new DateOnly(2026, 3, 31),
            },
            place)),
    ];

    private static MemberSummary? MembersOf(Question question, PageView view) =>
        view.Walk == WalkKind.Sheet && question.AskedOf == AskedOf.Everyone ? Sample.Members(question) : null;

    private static string? RefusalOf(Question question, string typed, Language language) =>
        AnswerReader.Read(question, typed) is AnswerReading.Refused refused ? RefusalWords.Of(question, refused.Reason, typed, language) : null;

    private static ShortTextView TooLong(ShortTextView view, int length, Language language) => view with
    {
        Filled = Sample.Words(length),
        Error = RefusalWords.TooLong(view.Text.Id, view.Text.MaxLength, Sample.Words(length), language),
    };
}
