using Wenming.Bot.Turns;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Shows one veto to whom may see it, and takes its steps.</summary>
internal sealed class VetoDesk(VetoStore store, VetoWriter writer, VetoReporter reporter, VetoViews views, VetoNews news)
{
    /// <summary>The veto as the caller sees it; a sentence where there is none that the caller may see.</summary>
    public async Task<Reply> ShowAsync(Turn turn, Quarter quarter, SectionId section, int number, CancellationToken cancellationToken)
    {
        var (_, stored) = await FindAsync(turn, quarter, section, number, cancellationToken);
        return stored is null ? NoSuch(turn, section, number) : await ShowAsync(turn, stored, null, false, cancellationToken);
    }

    /// <summary>Takes a step.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="step">The step; its revision is that of the card, or <see langword="null"/> where it was typed.</param>
    /// <param name="revision">The revision that the card showed; <see langword="null"/> where the step was typed.</param>
    /// <param name="words">The reason or the reference number.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<Reply> TakeAsync(Turn turn, VetoStepCommand step, long? revision, string words, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var (book, stored) = await FindAsync(turn, step.Quarter, step.Section, step.Number, cancellationToken);
        if (stored is null)
            return NoSuch(turn, step.Section, step.Number);
        if (stored.LastTurn == turn.Id)
            return await TakenAsync(turn, stored, step.Action, cancellationToken);
        if (revision is { } shown && shown != stored.Revision)
            return await ShowAsync(turn, stored, VetoTexts.Stale.In(language), true, cancellationToken);
        if (step.Action != VetoAction.Confirm && await reporter.WhyNotWordsAsync(words, language, cancellationToken) is { } why)
            return await ShowAsync(turn, stored, why, true, cancellationToken);
        if (VetoViews.Step(stored.Veto, step.Action, turn.Caller.Person!, words, turn.Now) is not VetoStep.Taken taken)
        {
            var refused = (VetoStep.Refused)VetoViews.Step(stored.Veto, step.Action, turn.Caller.Person!, words, turn.Now);
            return await ShowAsync(turn, stored, VetoViews.Refusal(refused.Reason, language), true, cancellationToken);
        }

        var fact = new VetoFact(turn.Now, turn.Caller.Id, ActionOf(step.Action), turn.Id) { Details = step.Action == VetoAction.Confirm ? "" : words.Trim() };
        return await writer.SaveAsync(book, taken.Veto, fact, cancellationToken) is { } saved
            ? await TakenAsync(turn, saved.Find(step.Number)!, step.Action, cancellationToken)
            : await ShowAsync(turn, stored, VetoTexts.SomebodyElse.In(language), true, cancellationToken);
    }

    private static string ActionOf(VetoAction action) => action switch
    {
        VetoAction.Confirm => "veto.confirmed",
        VetoAction.MarkCase => "veto.caseMarked",
        VetoAction.Lift => "veto.lifted",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Reply NoSuch(Turn turn, SectionId section, int number) =>
        Reply.Of(VetoTexts.NoSuch.In(turn.Caller.Language, section, number));

    private async Task<(VetoBook Book, StoredVeto? Stored)> FindAsync(
        Turn turn, Quarter quarter, SectionId section, int number, CancellationToken cancellationToken)
    {
        var book = await store.LoadAsync(quarter, section, cancellationToken);
        return (book, book.Find(number) is { } stored && VetoRights.MaySee(turn.Caller.Person!, stored.Veto) ? stored : null);
    }

    private async Task<Reply> TakenAsync(Turn turn, StoredVeto stored, VetoAction action, CancellationToken cancellationToken)
    {
        var veto = stored.Veto;
        var (text, tidings) = action switch
        {
            VetoAction.Lift => (VetoTexts.Lifted, await news.LiftedAsync(veto, cancellationToken)),
            _ when veto.IsEffective => (VetoTexts.NowEffective, await news.EffectiveAsync(veto, cancellationToken)),
            VetoAction.MarkCase => (VetoTexts.CaseMarked, await news.WaitingAsync(veto, turn.Now, cancellationToken)),
            _ => (VetoTexts.Confirmed, await news.WaitingAsync(veto, turn.Now, cancellationToken)),
        };
        return await ShowAsync(turn, stored, text.In(turn.Caller.Language), false, cancellationToken) with { Tidings = tidings };
    }

    private async Task<Reply> ShowAsync(Turn turn, StoredVeto stored, string? notice, bool isRefusal, CancellationToken cancellationToken) =>
        Reply.Of(await views.CardAsync(stored, turn.Caller.Person!, turn.Now, (notice, isRefusal), turn.Caller.Language, cancellationToken));
}
