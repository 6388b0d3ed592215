using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Reads what was typed in answer to a question about a draft.</summary>
internal static class TypedAnswers
{
    private static readonly (string[] Typed, BulletinKind Kind)[] KindWords =
    [
        (["通知", "notice"], BulletinKind.Notice),
        (["表扬", "通报表扬", "praise"], BulletinKind.Praise),
        (["批评", "通报批评", "criticism"], BulletinKind.Criticism),
        (["简报", "brief"], BulletinKind.Brief),
    ];

    private static readonly string[] YesWords = ["要", "是", "yes", "y"];
    private static readonly string[] NoWords = ["不要", "否", "不", "no", "n"];

    /// <summary>The kind of this word; <see langword="null"/> for no such word.</summary>
    public static BulletinKind? KindOf(string typed) =>
        KindWords.FirstOrDefault(kind => kind.Typed.Contains(Typed.Fold(typed))) is { Typed: not null, Kind: var kind } ? kind : null;

    /// <summary>The draft with the answer in it, or what is wrong with it.</summary>
    public static TypedAnswer Read(TypingStep step, string typed, BulletinContent content, IReadOnlyList<Section> sections, Turn turn) => step switch
    {
        TypingStep.Kind => KindOf(typed) is { } kind
            ? new TypedAnswer.Taken(content with { Kind = kind })
            : Wrong(BulletinDeskTexts.WrongKind, typed, turn),
        TypingStep.Title => new TypedAnswer.Taken(content with { Title = BulletinFields.OneLine(typed) }),
        TypingStep.Text => new TypedAnswer.Taken(content with { Text = typed.Trim() }),
        TypingStep.Audience => Audience(typed, content, sections, turn),
        TypingStep.Receipt => Receipt(typed, content, turn),
        TypingStep.Hour => BulletinHour.TryRead(typed, turn.Now, out var at)
            ? new TypedAnswer.Taken(content with { WishedAt = at })
            : Wrong(BulletinDeskTexts.WrongHour, typed, turn),
        TypingStep.Basis => new TypedAnswer.Taken(content with { HasBasis = true, Basis = typed.Trim() }),
        _ => throw new UnreachableException(),
    };

    private static TypedAnswer Audience(string typed, BulletinContent content, IReadOnlyList<Section> sections, Turn turn)
    {
        var audience = BulletinAudience.Read(typed, sections, out var unknown);
        return unknown.Count > 0 || audience.IsEmpty
            ? Wrong(BulletinDeskTexts.WrongAudience, unknown.Count > 0 ? unknown[0] : typed, turn)
            : new TypedAnswer.Taken(content with { Audience = audience });
    }

    private static TypedAnswer Receipt(string typed, BulletinContent content, Turn turn)
    {
        var isYes = YesWords.Contains(Typed.Fold(typed));
        return isYes || NoWords.Contains(Typed.Fold(typed))
            ? new TypedAnswer.Taken(content with { AsksReceipt = isYes })
            : Wrong(BulletinDeskTexts.WrongAnswer, "", turn);
    }

    private static TypedAnswer.Wrong Wrong(Text words, string typed, Turn turn) => new(words.In(turn.Caller.Language, typed));
}
