using Wenming.Bot.Features.Roster;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>
/// A draft in typed text, one question at a time. What was asked last is written together with every answer, so that a message is understood after a
/// restart and a repeated delivery answers nothing twice.
/// </summary>
internal sealed class BulletinTyping(BulletinStore store, BulletinWriting writing, BulletinReplies replies, BulletinViews views, RosterReader roster)
    : IFreeTextHandler
{
    private static readonly string[] CancelWords = ["取消", "停", "cancel", "stop"];
    private static readonly string[] SkipWords = ["跳过", "skip"];

    /// <summary>The kind of this word; <see langword="null"/> for no such word.</summary>
    public static BulletinKind? KindOf(string typed) => TypedAnswers.KindOf(typed);

    /// <summary>Asks the first question of a new draft.</summary>
    public async Task<Reply> BeginAsync(Turn turn, BulletinKind? kind, CancellationToken cancellationToken)
    {
        var step = kind is null ? TypingStep.Kind : TypingStep.Title;
        var state = new TypingState(null, step, kind ?? BulletinKind.Notice, BulletinWriting.FormOf(turn), turn.Id);
        await store.SaveTypingAsync(turn.Caller.Id, state, cancellationToken);
        return await AskAsync(state, new BulletinContent { Kind = state.Kind }, BulletinDeskTexts.NoSecrets.In(turn.Caller.Language), turn, cancellationToken);
    }

    /// <summary>Asks the first question of a draft or correction that is there.</summary>
    public async Task<Reply> ResumeAsync(Turn turn, BulletinId id, CancellationToken cancellationToken)
    {
        var bulletin = (await store.FindAsync(id, cancellationToken))?.Bulletin;
        if (bulletin is null || !BulletinRights.MayRead(bulletin, turn.Caller.Person!, turn.Now)
            || BulletinRights.WhyNotWrite(bulletin, turn.Caller.Person!) is not null)
            return await writing.EditAsync(turn, id, cancellationToken);
        var content = BulletinWriting.ContentOf(bulletin);
        var state = new TypingState(id, TypingStep.Title, content.Kind, "", turn.Id);
        await store.SaveTypingAsync(turn.Caller.Id, state, cancellationToken);
        return await AskAsync(state, content, BulletinDeskTexts.NoSecrets.In(turn.Caller.Language), turn, cancellationToken);
    }

    /// <summary>Sets who gets a draft.</summary>
    public async Task<Reply> SetAudienceAsync(Turn turn, BulletinId id, string typed, CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(id, cancellationToken);
        if (stored is null || !BulletinRights.MayRead(stored.Bulletin, turn.Caller.Person!, turn.Now)
            || BulletinRights.WhyNotWrite(stored.Bulletin, turn.Caller.Person!) is not null)
            return await writing.EditAsync(turn, id, cancellationToken);
        var audience = BulletinAudience.Read(typed, await roster.SectionsAsync(cancellationToken), out var unknown);
        if (unknown.Count > 0 || audience.IsEmpty)
            return Reply.Of(BulletinDeskTexts.WrongAudience.In(turn.Caller.Language, Shortened.Quoted(unknown.Count > 0 ? unknown[0] : typed)));
        var content = BulletinWriting.ContentOf(stored.Bulletin) with { Audience = audience };
        return await writing.WriteAsync(stored, content, "", turn, new BulletinTurn(turn.Id), cancellationToken);
    }

    public async Task<bool> AwaitsWordsAsync(Turn turn, CancellationToken cancellationToken) =>
        await FindAsync(turn, cancellationToken) is { Step: TypingStep.Title or TypingStep.Text or TypingStep.Basis };

    public async Task LeaveAsync(Turn turn, IChatCommand command, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is { Step: not TypingStep.End })
            await store.SaveTypingAsync(turn.Caller.Id, null, cancellationToken);
    }

    public async Task<Reply?> AnswerAsync(Turn turn, string typed, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not { } state || (state.Step == TypingStep.End && state.LastTurn != turn.Id))
            return null;
        var stored = state.Id is { } id ? await store.FindAsync(id, cancellationToken) : null;
        var content = stored is null ? new BulletinContent { Kind = state.Kind } : stored.Bulletin.Draft?.Content ?? stored.Bulletin.Current?.Content;
        if (content is null || (stored is not null && BulletinRights.WhyNotWrite(stored.Bulletin, turn.Caller.Person!) is not null))
        {
            await store.SaveTypingAsync(turn.Caller.Id, null, cancellationToken);
            return await replies.ShowAsync(stored?.Bulletin, turn, BulletinDeskTexts.Stopped.In(turn.Caller.Language), isRefusal: true, cancellationToken);
        }

        if (state.LastTurn == turn.Id)
            return await AskOrShowAsync(state, stored?.Bulletin, content, turn, cancellationToken);
        if (CancelWords.Contains(Typed.Fold(typed)))
        {
            await store.SaveTypingAsync(turn.Caller.Id, null, cancellationToken);
            return Reply.Of(BulletinDeskTexts.Stopped.In(turn.Caller.Language));
        }

        var answer = SkipWords.Contains(Typed.Fold(typed)) && MayBeSkipped(state.Step, content)
            ? new TypedAnswer.Taken(content)
            : TypedAnswers.Read(state.Step, typed, content, await roster.SectionsAsync(cancellationToken), turn);
        return answer is TypedAnswer.Taken { Content: var next }
            ? await TakeAsync(state, stored, content, next, turn, cancellationToken)
            : await AskAsync(state, content, ((TypedAnswer.Wrong)answer).Words, turn, cancellationToken);
    }

    private async Task<Reply> TakeAsync(
        TypingState state, StoredBulletin? stored, BulletinContent before, BulletinContent next, Turn turn, CancellationToken cancellationToken)
    {
        if (!BulletinSize.Fits(next))
            return await AskAsync(state, before, BulletinWriting.TooLong(turn.Caller.Language), turn, cancellationToken);
        var step = await StepAfterAsync(state, stored?.Bulletin.Current is not null, next, cancellationToken);
        var moved = state with { Step = step, Kind = next.Kind, LastTurn = turn.Id };
        if (state.Step == TypingStep.Kind && state.Id is null)
        {
            await store.SaveTypingAsync(turn.Caller.Id, moved, cancellationToken);
            return await AskAsync(moved, next, null, turn, cancellationToken);
        }

        return await WriteAsync(moved, stored, next, turn, cancellationToken);
    }

    private async Task<Reply> WriteAsync(TypingState moved, StoredBulletin? stored, BulletinContent next, Turn turn, CancellationToken cancellationToken)
    {
        var id = stored?.Bulletin.Id;
        var written = new BulletinTurn(turn.Id, IsTyped: true, moved with { Id = id });
        var reply = await writing.WriteAsync(stored, next, moved.Form, turn, written, cancellationToken);
        if (moved.Step == TypingStep.End)
            return reply;
        return await FindAsync(turn, cancellationToken) is { } now && now.LastTurn == turn.Id
            ? await AskAsync(now, next, null, turn, cancellationToken)
            : reply;
    }

    private async Task<TypingStep> StepAfterAsync(TypingState state, bool isCorrection, BulletinContent content, CancellationToken cancellationToken)
    {
        var isLastOfText = state.Step == TypingStep.Text && isCorrection;
        if (!isLastOfText && state.Step < TypingStep.Hour)
            return state.Step + 1;
        if (state.Step == TypingStep.Basis || content.Kind == BulletinKind.Criticism)
            return TypingStep.End;
        return (await views.NamedAsync(content, cancellationToken)).Count > 0 ? TypingStep.Basis : TypingStep.End;
    }

    private Task<Reply> AskOrShowAsync(TypingState state, Bulletin? bulletin, BulletinContent content, Turn turn, CancellationToken cancellationToken) =>
        state.Step == TypingStep.End
            ? replies.ShowAsync(bulletin, turn, null, isRefusal: false, cancellationToken)
            : AskAsync(state, content, null, turn, cancellationToken);

    private async Task<Reply> AskAsync(TypingState state, BulletinContent content, string? notice, Turn turn, CancellationToken cancellationToken)
    {
        var named = state.Step == TypingStep.Basis ? await views.NamedAsync(content, cancellationToken) : [];
        return TypedQuestions.Ask(state.Step, content, named, notice, turn.Caller.Language);
    }

    private static bool MayBeSkipped(TypingStep step, BulletinContent content) => step switch
    {
        TypingStep.Title => content.Title.Length > 0,
        TypingStep.Text => content.Text.Length > 0,
        TypingStep.Basis => content.Basis.Length > 0,
        _ => true,
    };

    private async Task<TypingState?> FindAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Caller.Person is { } person && BulletinRights.MayPropose(person) ? await store.FindTypingAsync(person.Id, cancellationToken) : null;
}
