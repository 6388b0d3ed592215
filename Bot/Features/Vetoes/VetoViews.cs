using System.Diagnostics;
using Wenming.Bot.Posts;
using Wenming.Cards.Elements;
using Wenming.Cards.Vetoes;
using Wenming.Domain.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Vetoes;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Vetoes;

/// <summary>Turns a veto into the card that this person sees.</summary>
internal sealed class VetoViews(IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>The card.</summary>
    /// <param name="stored">The veto.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="notice">What happened, and whether something was not accepted.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<AdaptiveCard> CardAsync(
        StoredVeto stored, Person reader, DateTimeOffset now, (string? Words, bool IsRefusal) notice, Language language, CancellationToken cancellationToken)
    {
        var veto = stored.Veto;
        var workdays = await calendars.FindAsync(cancellationToken);
        var mayAppeal = veto.IsEffective && reader.MaySignFor(veto.Section)
            && Appeal.WhyNot(veto.ConfirmedAt, veto.Appeal, now, workdays, AppealRules.Default) is null;
        return VetoCard.Build(
            new VetoView(veto, stored.Revision)
            {
                Question = veto.Question is { } id ? bank.Find(id) : null,
                May = [.. Enum.GetValues<VetoAction>().Where(action => Step(veto, action, reader, "-", now) is VetoStep.Taken)],
                Notice = notice.Words,
                IsRefusal = notice.IsRefusal,
                AppealUntil = mayAppeal ? LastDay(veto, workdays) : null,
                DecideBy = veto.Appeal is { Decision: null } appeal ? appeal.DecideBy(workdays, AppealRules.Default) : null,
            },
            language);
    }

    /// <summary>What comes of a step.</summary>
    public static VetoStep Step(Veto veto, VetoAction action, Person by, string words, DateTimeOffset now) => action switch
    {
        VetoAction.Confirm => veto.Confirm(by, now),
        VetoAction.MarkCase => veto.MarkCase(by, words, now),
        VetoAction.Lift => veto.Lift(by, words, now),
        _ => throw new UnreachableException(),
    };

    /// <summary>The last day on which the section may appeal.</summary>
    public static DateOnly LastDay(Veto veto, WorkdayCalendar workdays) =>
        Appeal.LastDay(BeijingTime.DateOf(veto.ConfirmedAt!.Value), workdays, AppealRules.Default);

    /// <summary>Why a step is not taken, as a sentence.</summary>
    public static string Refusal(VetoRefusal refusal, Language language) => (refusal switch
    {
        VetoRefusal.NotAllowed => VetoTexts.NotAllowed,
        VetoRefusal.SamePerson => VetoTexts.SamePerson,
        VetoRefusal.OwnSection => VetoTexts.OwnSection,
        VetoRefusal.AlreadyConfirmed => VetoTexts.AlreadyConfirmed,
        VetoRefusal.IsLifted => VetoTexts.IsLifted,
        VetoRefusal.IsWithdrawn => VetoTexts.IsWithdrawn,
        VetoRefusal.NoReason => VetoTexts.NoReason,
        _ => throw new UnreachableException(),
    }).In(language);
}
