using Wenming.Bot.Features.Roster;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Questions;
using Wenming.Domain.Rectifications;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Opens a rectification that a person writes: an inspector for another section, a head or liaison for the own one.</summary>
internal sealed class RectificationOpener(
    RectificationStore store, RectificationDesk desk, RosterReader roster, IBureauCalendar calendars, QuestionBank bank)
{
    /// <summary>Whether a person opens rectifications of a section (rules.md 6.2).</summary>
    public static bool MayOpen(Person person, SectionId section) =>
        person.MaySignFor(section) || (person.Is(Role.Inspector) && person.Section != section);

    /// <summary>The form, for a section or with the sections that may be chosen.</summary>
    public async Task<Reply> AskAsync(Turn turn, SectionId? section, CancellationToken cancellationToken)
    {
        var sections = await SectionsAsync(turn.Caller.Person!, cancellationToken);
        return Form(new RectificationRaiseCommand(TurnKeys.Reference(turn.Id)) { Section = section }, sections, null, turn);
    }

    /// <summary>Opens what the form holds.</summary>
    public async Task<Reply> OpenAsync(Turn turn, RectificationRaiseCommand entered, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sections = await SectionsAsync(turn.Caller.Person!, cancellationToken);
        if (entered.Section is not { } section || !sections.Contains(section))
            return Form(entered, sections, RectificationTexts.ChooseSection.In(language), turn);
        var question = bank.Questions.FirstOrDefault(one => Typed.Fold(one.Id.Value) == Typed.Fold(entered.Question))?.Id;
        if (entered.Question.Length > 0 && question is null)
            return Form(entered, sections, RectificationTexts.UnknownQuestion.In(language, Markdown.Escape(Shortened.Quoted(entered.Question))), turn);
        if (string.IsNullOrWhiteSpace(entered.Gap))
            return Form(entered, sections, RectificationTexts.NoGap.In(language), turn);
        if (Typed.Length(entered.Gap) is var length && length > Rectification.LongestText)
            return Form(entered, sections, RectificationTexts.TooLong.In(language, Rectification.LongestText, length), turn);
        return await OpenAsync(turn, section, new Demand(entered.Kind, question, entered.Gap, entered.Form), cancellationToken);
    }

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

        return OpenAsync(turn, section, new Demand(kind, question, typed, null), cancellationToken);
    }

    // Where the kind is not said, the office demands a rectification and a section sets itself an improvement.
    private async Task<Reply> OpenAsync(Turn turn, SectionId section, Demand demand, CancellationToken cancellationToken)
    {
        var (language, by) = (turn.Caller.Language, turn.Caller.Person!);
        if (Typed.Length(demand.Gap) is var length && length > Rectification.LongestText)
            return Reply.Of(RectificationTexts.TooLong.In(language, Rectification.LongestText, length));
        var meant = demand.Kind ?? (by.MaySignFor(section) ? FollowUpKind.Improvement : FollowUpKind.Mandatory);
        var calendar = await calendars.FindAsync(cancellationToken);
        var step = Rectification.Open(by, section, meant, demand.Question, demand.Gap, turn.Now, calendar, RectificationRules.Default);
        if (step is RectificationStep.Refused refused)
            return Reply.Of(RectificationRefusals.Of(refused.Reason, RectificationTexts.OnlyOpeners, language));
        var stored = await store.OpenAsync(((RectificationStep.Taken)step).Rectification, turn, demand.Form, cancellationToken);
        var session = await desk.SessionAsync(stored, cancellationToken);
        var words = RectificationTexts.Opened.In(language, stored.Number, QuarterWords.Of(stored.Rectification.DueOn, language));
        return RectificationViews.Done(session, words, turn) with
        {
            Tidings = stored.Rectification.Origin == RectificationOrigin.Inspector
                ? RectificationViews.News(session, session.Concerned, RectificationTexts.NewsOpened, turn)
                : [],
        };
    }

    private static Reply Form(RectificationRaiseCommand entered, IReadOnlyList<SectionId> sections, string? notice, Turn turn) => sections.Count == 0
        ? Reply.Of(RectificationTexts.OnlyOpeners.In(turn.Caller.Language))
        : Reply.Of(RectificationFormCard.Build(entered, sections, notice, turn.Caller.Language));

    private async Task<IReadOnlyList<SectionId>> SectionsAsync(Person person, CancellationToken cancellationToken) =>
        [.. (await roster.SectionsAsync(cancellationToken)).Select(section => section.Id).Where(section => MayOpen(person, section))];

    private sealed record Demand(FollowUpKind? Kind, QuestionId? Question, string Gap, string? Form);
}
