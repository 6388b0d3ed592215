using Wenming.Bot.Features.FollowUps;
using Wenming.Domain.Vetoes;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Opens what a section's answers report, and ends untouched what they report no longer.</summary>
internal sealed class VetoFollowUp(VetoStore store, VetoWriter writer) : IFollowUp
{
    private const int Attempts = 5;

    public async Task FollowAsync(CountedAnswers answers, CancellationToken cancellationToken)
    {
        var references = answers.Sheet.Answers.Values.Where(answer => answer.Evidence is not null)
            .ToDictionary(answer => answer.Question, answer => answer.Evidence!);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var book = await store.LoadAsync(answers.Quarter, answers.Section, cancellationToken);
            var changes = VetoAnswers.Changes(
                answers.Section, answers.Quarter, answers.Explanation, references, answers.Since, book.Vetoes.Select(one => one.Veto));
            if (changes.Count == 0
                || await writer.SaveAsync(book, [.. changes.Select(change => (change.Veto, FactOf(change, answers)))], cancellationToken) is not null)
                return;
        }

        throw new InvalidOperationException(
            $"The vetoes that the answers of '{answers.Section}' report could not be stored: others kept writing. It is mended at the next start.");
    }

    private static VetoFact FactOf(VetoChange change, CountedAnswers answers)
    {
        var action = change.Kind switch
        {
            VetoChangeKind.Opened => "veto.opened",
            VetoChangeKind.Reopened => "veto.reopened",
            VetoChangeKind.Withdrawn => "veto.withdrawn",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new VetoFact(answers.Since, null, action, change.Veto.Id) { Details = change.Veto.Id };
    }
}
