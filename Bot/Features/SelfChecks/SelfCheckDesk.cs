using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Calendar;
using Wenming.Domain.SelfChecks;

namespace Wenming.Bot.Features.SelfChecks;

/// <summary>Where a person's self-check begins and goes on: the section's state for a head, the own page for a member, a question for who prefers text.</summary>
internal sealed class SelfCheckDesk(
    WalkLoader loader, SelfCheckStore store, RosterReader roster, TypedWalk typed)
{
    /// <summary>Opens a walk where it was left.</summary>
    public async Task<Reply> OpenAsync(Turn turn, WalkKind kind, Quarter? quarter, CancellationToken cancellationToken)
    {
        var opening = await loader.OpenAsync(turn, kind, quarter, cancellationToken);
        if (opening is not WalkOpening.Opened { Session: var session })
            return Closing.Of(((WalkOpening.Closed)opening).Why, turn);
        return turn.Caller.PrefersText
            ? await typed.BeginAsync(session, turn, cancellationToken)
            : PageHandler.Show(session, session.Walk.State.Page, PageNotice.None, turn);
    }

    /// <summary>What 自检 without more words means to this person: the state and both walks for a head, the own answers for a member.</summary>
    public async Task<Reply> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Caller.Person is not { Section: { } section } person || !person.MaySignFor(section))
            return await OpenAsync(turn, WalkKind.Member, null, cancellationToken);
        if (turn.Caller.PrefersText)
            return await OpenAsync(turn, WalkKind.Sheet, null, cancellationToken);
        var opening = await loader.OpenAsync(turn, WalkKind.Sheet, null, cancellationToken);
        return opening is WalkOpening.Opened { Session: var session }
            ? Reply.Of(HomeCard.Build(await HomeAsync(session, turn, cancellationToken), turn.Caller.Language))
            : Closing.Of(((WalkOpening.Closed)opening).Why, turn);
    }

    /// <summary>The state of the section, as its head sees it.</summary>
    public async Task<HomeView> HomeAsync(WalkSession session, Turn turn, CancellationToken cancellationToken)
    {
        var members = await roster.MembersOfAsync(session.Section, cancellationToken);
        var answers = await store.LoadMembersAsync(session.Window.Quarter, session.Section, cancellationToken);
        var asked = WalkPages.ForMember(session.Bank).Sum(page => page.Questions.Count);
        return new HomeView(
            session.Section,
            session.Window,
            session.Walk.Record.StatusAt(session.Window, turn.Now),
            members.Count(member => answers.TryGetValue(member.Id, out var given) && given.Count == asked),
            members.Count,
            session.Walk.Answers.Count,
            session.Questions.Count())
        {
            Notice = session.Walk.Record is { ReopenedAt: not null, ReopenReason: { } reason }
                ? SelfCheckTexts.ReopenedHint.In(turn.Caller.Language, Cards.Elements.Markdown.Escape(reason))
                : null,
            Rectifications = session.Rectifications.Count,
            MaySign = turn.Caller.Person?.MaySignFor(session.Section) ?? false,
            MayEdit = true,
        };
    }
}
