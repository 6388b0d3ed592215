using Wenming.Cards.Standings;
using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The arithmetic of a score: totals and each criterion, plain and with everything that can be said about a line.</summary>
internal static class WhyGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        var plain = new WhyView(Sample.Section, Sample.Quarter, Sample.Explanation(best: true), Sample.Bank.Version, Sample.SubmittedAt);
        var longest = new WhyView(Sample.LongSection, Sample.Quarter, Sample.Explanation(best: false), "2025.4", Sample.SubmittedAt)
        {
            DaysLate = 5,
            Evidence = Sample.Bank.Questions.Where(question => question.Evidence.MaxLength > 0)
                .ToDictionary(question => question.Id, question => Sample.Words(question.Evidence.MaxLength)),
            Reasons = Sample.Bank.Questions.Where(question => question.AskedOf == AskedOf.Everyone)
                .ToDictionary(question => question.Id, question => (Sample.AnswerTo(question, best: true).Code, Sample.Words(200))),
        };
        foreach (var (name, view) in new[] { ("why", plain), ("why-longest", longest) })
        {
            yield return GalleryCard.Of(name, language, () => WhyCard.Build(view, null, language));
            foreach (var criterion in Sample.Bank.Criteria)
                yield return GalleryCard.Of($"{name}-{criterion.Id}".ToLowerInvariant(), language, () => WhyCard.Build(view, criterion.Id, language));
        }
    }
}
