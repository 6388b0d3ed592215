using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Takes the steps of a rectification, typed or pressed: asks the rules, commits with a line of history, tells whom it concerns.</summary>
internal sealed class RectificationSteps(RectificationStore store, RectificationDesk desk)
{
    /// <summary>Takes a step; repeated, it changes nothing and is answered the same.</summary>
    public async Task<Reply> TakeAsync(
        RectificationSession session, RectificationAction action, RectificationInput input, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (session.Stored.Turns.Contains(turn.Id))
            return Done(session, action, turn);
        if (TooLong(input) is { } length)
            return RectificationViews.Refused(
                session, RectificationTexts.TooLong.In(language, Rectification.LongestText, length), input, turn);
        List<RectificationFact> facts = [];
        switch (Step(session, action, input, turn, facts))
        {
            case RectificationStep.Refused refused:
                return RectificationViews.Refused(session, RectificationRefusals.Of(refused.Reason, WhoMay(action), language), input, turn);
            case RectificationStep.Taken taken when await store.SaveAsync(session.Stored.After(turn.Id, taken.Rectification), facts, cancellationToken) is { } saved:
                return Done(session with { Stored = saved }, action, turn);
            default:
                return await desk.OpenAsync(turn, session.Rectification.Section, session.Stored.Number, cancellationToken) is RectificationOpening.Opened now
                    ? RectificationViews.Refused(now.Session, RectificationTexts.SomebodyElse.In(language), input, turn)
                    : Reply.Of(RectificationTexts.SomebodyElse.In(language));
        }
    }

    private static RectificationStep Step(
        RectificationSession session, RectificationAction action, RectificationInput input, Turn turn, List<RectificationFact> facts)
    {
        var (one, by) = (session.Rectification, turn.Caller.Person!);
        switch (action)
        {
            case RectificationAction.Plan:
                Note("rectification.planned", input.Measure);
                return Plan(session, one, input, by);
            case RectificationAction.Submit when IsNewPlan(one, input) && one.IsWithSection:
                Note("rectification.planned", input.Measure);
                Note("rectification.submitted", input.Result);
                var step = Plan(session, one, input, by);
                return step is RectificationStep.Taken planned ? planned.Rectification.Submit(by, input.Result, turn.Now) : step;
            case RectificationAction.Submit:
                Note("rectification.submitted", input.Result);
                return one.Submit(by, input.Result, turn.Now);
            case RectificationAction.Return:
                Note("rectification.returned", input.Reason);
                return one.Return(by, input.Reason, turn.Now, session.Workdays);
            case RectificationAction.Close:
                Note("rectification.closed", "");
                return one.Close(by, turn.Now);
            case RectificationAction.Waive:
                Note("rectification.waived", input.Reason);
                return one.Waive(by, input.Reason, turn.Now);
            default:
                throw new UnreachableException();
        }

        void Note(string what, string details) => facts.Add(new RectificationFact(turn.Now, by.Id, what, details));
    }

    // The card sends what it was filled with: whoever enters plan and result at once need not save in between.
    private static bool IsNewPlan(Rectification one, RectificationInput input) =>
        (input.Owner.Length > 0 || input.Measure.Length > 0)
        && (input.Owner != one.Owner?.Value || input.Measure != one.Measure || input.Support != (one.Support ?? ""));

    private static RectificationStep Plan(RectificationSession session, Rectification one, RectificationInput input, Person by)
    {
        var owner = session.Members.FirstOrDefault(member => member.Id.Value == input.Owner)?.Id;
        var step = one.Plan(by, owner ?? default, input.Measure, input.Support);
        return step is RectificationStep.Taken && owner is null ? new RectificationStep.Refused(RectificationRefusal.NoMeasure) : step;
    }

    private static int? TooLong(RectificationInput input)
    {
        var longest = new[] { input.Measure, input.Support, input.Result, input.Reason }.Max(Typed.Length);
        return longest > Rectification.LongestText ? longest : null;
    }

    private static Text WhoMay(RectificationAction action) => action switch
    {
        RectificationAction.Plan or RectificationAction.Submit => RectificationTexts.OnlySection,
        RectificationAction.Return or RectificationAction.Close => RectificationTexts.OnlyOffice,
        RectificationAction.Waive => RectificationTexts.OnlyLeader,
        _ => throw new UnreachableException(),
    };

    private static Reply Done(RectificationSession session, RectificationAction action, Turn turn)
    {
        var (done, news) = action switch
        {
            RectificationAction.Plan => (RectificationTexts.Planned, RectificationTexts.NewsPlanned),
            RectificationAction.Submit => (RectificationTexts.Submitted, null),
            RectificationAction.Return => (RectificationTexts.Returned, RectificationTexts.NewsReturned),
            RectificationAction.Close => (RectificationTexts.Closed, RectificationTexts.NewsClosed),
            RectificationAction.Waive => (RectificationTexts.Waived, RectificationTexts.NewsWaived),
            _ => throw new UnreachableException(),
        };
        var people = action == RectificationAction.Plan
            ? session.Members.Where(member => member.Id == session.Rectification.Owner)
            : session.Concerned;
        return RectificationViews.Done(session, done.In(turn.Caller.Language), turn) with
        {
            Tidings = news is null ? [] : RectificationViews.News(session, people, news, turn),
        };
    }
}
