using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>通报: the list, one bulletin, and every step in typed text.</summary>
internal sealed class BulletinCommand(BulletinReading reading, BulletinWriting writing, BulletinTyping typing, BulletinDesk desk, BulletinResend resend)
    : IChatCommand
{
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\r', '\t'];

    private static readonly string[] WriteWords = ["写", "起草", "write", "new"];
    private static readonly string[] EditWords = ["修改", "更正", "edit", "correct"];
    private static readonly string[] AudienceWords = ["范围", "audience"];
    private static readonly string[] ReadWords = ["已阅", "read"];
    private static readonly string[] UnreadWords = ["未阅", "unread"];
    private static readonly string[] ResendWords = ["补发", "resend"];

    private static readonly (string[] Typed, BulletinAction Action)[] StepWords =
    [
        (["提交", "submit"], BulletinAction.Submit),
        (["同意", "批准", "approve"], BulletinAction.Approve),
        (["退回", "return"], BulletinAction.Return),
        (["作废", "discard"], BulletinAction.Discard),
        (["撤回", "recall"], BulletinAction.Recall),
    ];

    public CommandWords Words { get; } = new(BulletinTexts.CommandName, ["bulletins", "tb"], BulletinTexts.CommandPurpose);

    public bool IsFor(Person? person) => person is not null;

    public bool Understands(string argument)
    {
        var word = Typed.Fold(argument.Split(Blanks, 2)[0]);
        return BulletinId.TryRead(word, 1, out _)
            || StepWords.Any(step => step.Typed.Contains(word))
            || ((string[])[.. WriteWords, .. EditWords, .. AudienceWords, .. ReadWords, .. UnreadWords, .. ResendWords]).Contains(word);
    }

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        if (argument.Length == 0)
            return await reading.ListAsync(turn, cancellationToken);
        var year = BeijingTime.DateOf(turn.Now).Year;
        var parts = argument.Split(Blanks, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var word = Typed.Fold(parts[0]);
        if (WriteWords.Contains(word))
            return await WriteAsync(turn, parts.Length > 1 ? parts[1] : "", cancellationToken);
        if (parts.Length == 1 && BulletinId.TryRead(word, year, out var alone))
            return await reading.ShowAsync(turn, alone, cancellationToken);
        if (parts.Length < 2 || !BulletinId.TryRead(Typed.Fold(parts[1]), year, out var id))
            return BulletinReplies.Say(BulletinTexts.Usage.In(turn.Caller.Language), turn);
        var rest = parts.Length > 2 ? parts[2] : null;
        if (ReadWords.Contains(word))
            return await reading.ReceiveAsync(turn, id, cancellationToken);
        if (UnreadWords.Contains(word))
            return await reading.UnreadAsync(turn, id, cancellationToken);
        if (ResendWords.Contains(word))
            return await resend.AnswerAsync(turn, id, cancellationToken);
        if (EditWords.Contains(word))
            return turn.Caller.PrefersText ? await typing.ResumeAsync(turn, id, cancellationToken) : await writing.EditAsync(turn, id, cancellationToken);
        if (AudienceWords.Contains(word))
            return await typing.SetAudienceAsync(turn, id, rest ?? "", cancellationToken);
        return StepWords.FirstOrDefault(step => step.Typed.Contains(word)) is { Typed: not null, Action: var action }
            ? await desk.StepAsync(turn, id, action, null, rest, cancellationToken)
            : BulletinReplies.Say(BulletinTexts.Usage.In(turn.Caller.Language), turn);
    }

    private async Task<Reply> WriteAsync(Turn turn, string kind, CancellationToken cancellationToken)
    {
        if (!BulletinRights.MayPropose(turn.Caller.Person!))
        {
            var language = turn.Caller.Language;
            return BulletinReplies.Say(BulletinDeskTexts.NotPossible.In(language, BulletinWords.Of(BulletinRefusal.NotAllowed, language)), turn);
        }

        var known = BulletinTyping.KindOf(kind);
        return turn.Caller.PrefersText
            ? await typing.BeginAsync(turn, known, cancellationToken)
            : await writing.NewAsync(turn, known ?? BulletinKind.Notice, cancellationToken);
    }
}
