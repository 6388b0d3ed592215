using System.Diagnostics;
using Wenming.Bot.Turns;
using Wenming.Cards.Bulletins;
using Wenming.Cards.Wording;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Asks about a draft in plain words, with what stands there already.</summary>
internal static class TypedQuestions
{
    private const int ShownOfText = 60;
    private const int MostNames = 8;

    /// <summary>The question of a step.</summary>
    public static Reply Ask(TypingStep step, BulletinContent content, IReadOnlyList<string> named, string? notice, Language language)
    {
        var question = step switch
        {
            TypingStep.Kind => BulletinDeskTexts.AskKind.In(language),
            TypingStep.Title => BulletinDeskTexts.AskTitle.In(language),
            TypingStep.Text => BulletinDeskTexts.AskText.In(language),
            TypingStep.Audience => BulletinDeskTexts.AskAudience.In(language),
            TypingStep.Receipt => BulletinDeskTexts.AskReceipt.In(language),
            TypingStep.Hour => BulletinDeskTexts.AskHour.In(language),
            TypingStep.Basis => BulletinDeskTexts.AskBasis.In(language, NameWords.Of(named, MostNames, language)),
            _ => throw new UnreachableException(),
        };
        var kept = Kept(step, content, language) is { Length: > 0 } now ? BulletinDeskTexts.KeepHint.In(language, now) : null;
        return Reply.Of(string.Join('\n', ((string?[])[notice, question, kept]).OfType<string>()), Suggestions(step, kept is not null, language));
    }

    private static string Kept(TypingStep step, BulletinContent content, Language language) => step switch
    {
        TypingStep.Title => content.Title,
        TypingStep.Text => Shortened.To(content.Text, ShownOfText),
        TypingStep.Audience => BulletinWords.Of(content.Audience, language),
        TypingStep.Basis => content.Basis,
        _ => "",
    };

    private static IReadOnlyList<string> Suggestions(TypingStep step, bool mayKeep, Language language)
    {
        Text[] words = step switch
        {
            TypingStep.Kind => [BulletinDeskTexts.Notice, BulletinDeskTexts.Praise, BulletinDeskTexts.Criticism, BulletinDeskTexts.Brief],
            TypingStep.Audience => [BulletinDeskTexts.Everybody],
            TypingStep.Receipt => [BulletinDeskTexts.Yes, BulletinDeskTexts.No],
            TypingStep.Hour => [BulletinDeskTexts.Now],
            _ => [],
        };
        return [.. words.Concat(mayKeep ? [BulletinDeskTexts.Skip] : []).Append(BulletinDeskTexts.Cancel).Select(word => word.In(language))];
    }
}
