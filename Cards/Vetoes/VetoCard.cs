using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Appeals;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Vetoes;

/// <summary>One veto: what happened, who has confirmed, and what the reader may do. Who reported it is not said.</summary>
public static class VetoCard
{
    /// <summary>A character may be two UTF-16 units, in which clients count.</summary>
    private const int UnitsACharacter = 2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(VetoView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        var veto = view.Veto;
        return Card.Of(
            language,
            [
                Card.Heading(VetoTexts.Title.In(language, Markdown.Escape(veto.Section.Value), veto.Number, QuarterWords.Of(veto.Quarter, language))),
                Notice(view),
                new TextBlock(VetoWords.Fact(veto, view.Question, language)),
                new FactSet([.. Facts(veto, language)]),
                veto.Lifting is { } lifting ? new TextBlock(VetoTexts.LiftedBecause.In(language, Markdown.Escape(lifting.Reason))) : null,
                veto.Appeal is { } appeal ? new TextBlock(AppealWords(appeal, view, language)) : null,
                veto.IsEffective ? Card.Quiet(VetoTexts.EffectHint.In(language)) : null,
                .. Actions(view, language),
                view.AppealUntil is { } until
                    ? Card.Quiet(VetoTexts.AppealHint.In(language, QuarterWords.Of(until, language), veto.Number, veto.Quarter))
                    : null,
            ]);
    }

    private static Container? Notice(VetoView view)
    {
        if (view.Notice is not { } notice)
            return null;
        return view.IsRefusal ? Card.Warning(Markdown.Escape(notice)) : Card.Confirmation(Markdown.Escape(notice));
    }

    private static IEnumerable<Fact> Facts(Veto veto, Language language)
    {
        yield return new Fact(VetoTexts.StateFact.In(language), VetoWords.State(veto, language));
        yield return new Fact(VetoTexts.ReportedFact.In(language), VetoWords.Day(veto.ReportedAt, language));
        yield return new Fact(VetoWords.Office(veto, language), Confirmation(veto.ByOffice, language));
        yield return new Fact(VetoTexts.Leader.In(language), Confirmation(veto.ByLeader, language));
    }

    private static string Confirmation(VetoConfirmation? confirmation, Language language) => confirmation is null
        ? VetoTexts.NotConfirmed.In(language)
        : VetoTexts.ConfirmedOn.In(language, VetoWords.Day(confirmation.At, language));

    private static string AppealWords(Appeal appeal, VetoView view, Language language) => appeal.Decision switch
    {
        { IsUpheld: true } decision => VetoTexts.AppealUpheld.In(language, Markdown.Escape(decision.Reason)),
        { } decision => VetoTexts.AppealRejected.In(language, Markdown.Escape(decision.Reason)),
        null => VetoTexts.AppealOpen.In(
            language, Markdown.Escape(appeal.Reason), view.DecideBy is { } day ? QuarterWords.Of(day, language) : VetoTexts.SomeDay.In(language)),
    };

    private static IEnumerable<CardElement> Actions(VetoView view, Language language)
    {
        if (view.May.Contains(VetoAction.Lift) || view.May.Contains(VetoAction.MarkCase))
        {
            yield return new InputText
            {
                Id = VetoStepCommand.WordsInput,
                Label = Label(view, language),
                Placeholder = VetoTexts.NoSecrets.In(language),
                MaxLength = Veto.LongestText * UnitsACharacter,
            };
        }

        if (view.May.Count > 0)
            yield return Card.Buttons([.. view.May.Select(action => Button(view, action, language))]);
    }

    private static string Label(VetoView view, Language language) => (view.May.Contains(VetoAction.MarkCase), view.May.Contains(VetoAction.Lift)) switch
    {
        (true, false) => VetoTexts.ReferenceLabel.In(language),
        (false, _) => VetoTexts.ReasonLabel.In(language),
        _ => VetoTexts.ReasonOrReferenceLabel.In(language),
    };

    private static ActionExecute Button(VetoView view, VetoAction action, Language language)
    {
        var (title, style) = action switch
        {
            VetoAction.Confirm => (VetoTexts.ConfirmButton, "destructive"),
            VetoAction.MarkCase => (VetoTexts.CaseButton, (string?)null),
            VetoAction.Lift => (VetoTexts.LiftButton, null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var veto = view.Veto;
        return new VetoStepCommand(veto.Quarter, veto.Section, veto.Number, view.Revision, action).ToCommand()
            .ToAction(title.In(language), style, withInputs: action != VetoAction.Confirm);
    }
}
