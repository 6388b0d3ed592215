using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>The end of a member's walk: thanks, or what is still open.</summary>
public static class MemberEndCard
{
    /// <summary>The card.</summary>
    /// <param name="window">The open window.</param>
    /// <param name="member">The member whose walk it is.</param>
    /// <param name="revision">The walk's revision.</param>
    /// <param name="answered">How many questions have an answer.</param>
    /// <param name="missing">The questions without one, in order.</param>
    /// <param name="firstMissingPage">The page of the first missing one; 0 when none is missing.</param>
    /// <param name="language">The language of the card.</param>
    /// <param name="notice">What happened at the last press, if there is something to say.</param>
    public static AdaptiveCard Build(
        SelfCheckWindow window,
        PersonId member,
        long revision,
        int answered,
        IReadOnlyList<QuestionId> missing,
        int firstMissingPage,
        Language language,
        string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(missing);
        var words = missing.Count == 0
            ? SelfCheckTexts.MemberDone.In(language, answered)
            : SelfCheckTexts.MemberPartly.In(language, answered, missing.Count, NameWords.Of([.. missing.Select(id => id.Value)], missing.Count, language));
        var button = missing.Count == 0 ? SelfCheckTexts.ChangeAnswers : SelfCheckTexts.FillMissing;
        var command = new PageCommand(window.Quarter, WalkKind.Member, -1, revision, firstMissingPage, "") { Owner = member.Value };
        return Card.Of(
            language,
            Card.Quiet(SelfCheckTexts.MemberTitle.In(language)),
            Card.Heading(QuarterWords.Of(window.Quarter, language)),
            notice is null ? null : Card.Warning(notice),
            missing.Count == 0 ? Card.Confirmation(words) : Card.Warning(words),
            Card.Quiet(SelfCheckTexts.MemberUntil.In(language, QuarterWords.Of(window.GraceEndsOn, language))),
            Card.Buttons(command.ToCommand().ToAction(button.In(language), missing.Count == 0 ? null : "positive")));
    }
}
