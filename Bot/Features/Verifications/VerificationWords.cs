using System.Diagnostics;
using Wenming.Cards.Verifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Why a step of a verification was not taken, as a sentence.</summary>
internal static class VerificationWords
{
    private const int MostNamed = 12;

    public static string Of(VerificationRefusal refusal, QuestionId? question, VerificationSession session, Language language) => refusal switch
    {
        VerificationRefusal.NotAllowed => VerificationTexts.OnlyOffice.In(language),
        VerificationRefusal.OwnSection => VerificationTexts.OwnSection.In(language),
        VerificationRefusal.SamePerson => VerificationTexts.SamePerson.In(language),
        VerificationRefusal.IsOver => VerificationTexts.IsOver.In(language),
        VerificationRefusal.NotDeclared => VerificationTexts.NotDeclared.In(language, question),
        VerificationRefusal.NoReason => VerificationTexts.GiveReason.In(language, question),
        VerificationRefusal.SameAnswer => VerificationTexts.SameAnswer.In(language, question),
        VerificationRefusal.HasFindings => VerificationTexts.HasFindings.In(language),
        VerificationRefusal.NotComplete => VerificationTexts.NotComplete.In(
            language,
            session.Verification.Open.Count,
            NameWords.Of([.. session.Verification.Open.Select(open => open.Question.Value)], MostNamed, language)),
        _ => throw new UnreachableException(),
    };
}
