using System.Security.Cryptography;
using System.Text;
using Wenming.Domain.Questions;

namespace Wenming.Domain.Verifications;

/// <summary>
/// Which answers of a section's sheet are looked at: every veto, every piece of evidence, every overwritten figure, and a random part of the rest
/// (rules.md 2). The seed is stored with it, so that anybody can draw again and find the same.
/// </summary>
/// <param name="Seed">What chance is taken from.</param>
/// <param name="Questions">What is looked at, in the bank's order.</param>
public sealed record VerificationDraw(string Seed, IReadOnlyList<DrawnQuestion> Questions)
{
    /// <summary>Draws.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="declared">What the section declared; questions without an answer are not drawn.</param>
    /// <param name="seed">What chance is taken from: the same seed draws the same.</param>
    /// <param name="rules">How much is drawn.</param>
    public static VerificationDraw Of(
        QuestionBank bank, IReadOnlyDictionary<QuestionId, DeclaredAnswer> declared, string seed, VerificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(declared);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(rules);
        var answered = bank.Questions.Where(question => declared.ContainsKey(question.Id)).ToList();
        var reasons = new Dictionary<QuestionId, DrawReason>();
        foreach (var question in answered)
        {
            if (ReasonFor(question, declared[question.Id]) is { } reason)
                reasons[question.Id] = reason;
        }

        var rest = answered.Where(question => !reasons.ContainsKey(question.Id)).ToList();
        var count = (int)Math.Ceiling(rest.Count * rules.RandomShare);
        foreach (var question in rest.OrderBy(question => Lot(seed, question.Id), StringComparer.Ordinal).Take(count))
            reasons[question.Id] = DrawReason.Random;
        return new(seed, [.. answered.Where(question => reasons.ContainsKey(question.Id)).Select(question => new DrawnQuestion(question.Id, reasons[question.Id]))]);
    }

    private static DrawReason? ReasonFor(Question question, DeclaredAnswer declared)
    {
        if (question.Effects.Count > 0)
            return DrawReason.Veto;
        if (declared.HasEvidence || question.Evidence.IsRequired(declared.Answer))
            return DrawReason.Evidence;
        return declared.IsOverwritten ? DrawReason.Overwritten : null;
    }

    // A hash puts the questions in an order that nobody chose and everybody can repeat.
    private static string Lot(string seed, QuestionId question) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{question}")));
}
