using System.Diagnostics;
using Wenming.Domain.Questions;
using Wenming.Tests.Catalogs;

namespace Wenming.Tests.Domain.Verifications;

/// <summary>Answers of a section that did everything well: every question earns its points and nothing follows.</summary>
internal static class BestAnswers
{
    public static Dictionary<QuestionId, Answer> All() => ShippedCatalog.Bank.Questions.ToDictionary(question => question.Id, To);

    public static Answer To(Question question) => Possible(question)
        .Where(answer => question.Effects.All(rule => !rule.When.Holds(answer)) && question.FollowUps.All(rule => !rule.When.Holds(answer)))
        .MaxBy(answer => ShippedCatalog.Earned(question, answer) ?? 0)!;

    private static IEnumerable<Answer> Possible(Question question) => question.Type switch
    {
        AnswerType.YesNo => [new Answer.YesNo(true), new Answer.YesNo(false)],
        AnswerType.Scale5 => [new Answer.Scale(5)],
        AnswerType.Choice choice => choice.Options.Select(option => new Answer.Choice(option.Code)),
        AnswerType.Number number => [new Answer.Number(number.Min), new Answer.Number(Math.Min(100, number.Max))],
        AnswerType.Words => [new Answer.Words("无")],
        _ => throw new UnreachableException(),
    };
}
