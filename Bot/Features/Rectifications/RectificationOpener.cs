using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Opens a rectification that a person writes: an inspector for another section, a head or liaison for the own one.</summary>
internal sealed class RectificationOpener(RectificationStore store, RectificationDesk desk, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>Opens one from what was typed: 题号 and 整改|提升 may stand before the words.</summary>
    public Task<Reply> OpenAsync(Turn turn, SectionId section, string typed, CancellationToken cancellationToken)
    {
        QuestionId? question = null;
        FollowUpKind? kind = null;
        for (var (word, rest) = TypedWords.First(typed); rest.Length > 0; (word, rest) = TypedWords.First(typed))
        {
            if (question is null && bank.Questions.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(word)) is { Id: var known })
                question = known;
            else if (kind is null && TypedWords.Means(word, RectificationTexts.WordsForMandatory))
                kind = FollowUpKind.Mandatory;
            else if (kind is null && TypedWords.Means(word, RectificationTexts.WordsForImprovement))
                kind = FollowUpKind.Improvement;
            else
                break;
            typed = rest;
        }

        return OpenAsync(turn, section, kind, question, typed, cancellationToken);
    }

    /// <summary>Opens one. Where the kind is not said, the office demands a rectification and a section sets itself an improvement.</summary>
    public async Task<Reply> OpenAsync(
        Turn turn, SectionId section, FollowUpKind? kind, QuestionId? question, string gap, CancellationToken cancellationToken)
    {
        var (language, by) = (turn.Caller.Language, turn.Caller.Person!);
        if (Typed.Length(gap) is var length && length > Rectification.LongestText)
            return Reply.Of(RectificationTexts.TooLong.In(language, Rectification.LongestText, length));
        var meant = kind ?? (by.MaySignFor(section) ? FollowUpKind.Improvement : FollowUpKind.Mandatory);
        var calendar = await calendars.FindAsync(cancellationToken);
        var step = Rectification.Open(by, section, meant, question, gap, turn.Now, calendar, RectificationRules.Default);
        if (step is RectificationStep.Refused refused)
            return Reply.Of(RectificationRefusals.Of(refused.Reason, RectificationTexts.OnlyOpeners, language));
        var stored = await store.OpenAsync(((RectificationStep.Taken)step).Rectification, turn, cancellationToken);
        var session = await desk.SessionAsync(stored, cancellationToken);
        var words = RectificationTexts.Opened.In(language, stored.Number, QuarterWords.Of(stored.Rectification.DueOn, language));
        return RectificationViews.Done(session, words, turn) with
        {
            Tidings = stored.Rectification.Origin == RectificationOrigin.Inspector
                ? RectificationViews.News(session, session.Concerned, RectificationTexts.NewsOpened, turn)
                : [],
        };
    }
}
