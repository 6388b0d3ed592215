using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.SelfChecks;
using Wenming.Bot.Turns;
using Wenming.Cards.Elements;
using Wenming.Cards.Standings;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.DailyAssessments;
using Wenming.Domain.Questions;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Standings;

/// <summary>
/// 为什么: the arithmetic of S and V, computed again from the stored answers and findings (为什么 规划科 C2 2026Q1), of D (为什么 规划科 日常), of the
/// flag's value (为什么 规划科 红旗); the words in any order.
/// </summary>
internal sealed class WhyHandler(
    Explainer explainer, TopicExplainer topics, RosterReader roster, QuarterChoice quarters, ViewLog views, QuestionBank bank) : IChatCommand, ICardHandler
{
    public CommandWords Words { get; } = new(StandingsTexts.WhyName, ["依据", "怎么算", "wsm", "explain"], StandingsTexts.WhyPurpose);

    public IReadOnlyList<string> Verbs { get; } = [WhyCommand.Verb];

    public bool IsFor(Person? person) => person is not null && (person.MaySeeAllSections || person.Section is not null);

    public bool Understands(string argument) => WhyAsk.Of(argument, bank).Rest.Length == 0;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var window = await quarters.LatestAsync(turn, cancellationToken);
        var ask = WhyAsk.Of(argument, bank);
        if (ask.Quarter is { } quarter)
        {
            var (named, why) = await quarters.FindAsync(turn, quarter, cancellationToken);
            if (named is null)
                return Reply.Of(why!);
            window = named;
        }

        return await ExplainAsync(turn, window, ask, cancellationToken);
    }

    public async Task<Reply> PressAsync(Turn turn, CardCommand command, CancellationToken cancellationToken)
    {
        if (WhyCommand.Read(command) is not { } pressed)
            return Closing.Of(Cards.SelfChecks.SelfCheckTexts.UnreadableCard.In(turn.Caller.Language), turn);
        var (window, why) = await quarters.FindAsync(turn, pressed.Quarter, cancellationToken);
        return window is null
            ? Closing.Of(why!, turn)
            : await ExplainAsync(turn, window, new WhyAsk(pressed.Quarter, pressed.Criterion, pressed.Topic, pressed.Section.Value), cancellationToken);
    }

    private async Task<Reply> ExplainAsync(Turn turn, SelfCheckWindow window, WhyAsk ask, CancellationToken cancellationToken)
    {
        var (language, person) = (turn.Caller.Language, turn.Caller.Person!);
        var sections = await roster.SectionsAsync(cancellationToken);
        if (ask.Rest.Length == 0 && person.Section is null)
            return Reply.Of(StandingsTexts.WhichSection.In(language, sections is [var any, ..] ? any.Id : ""));
        var section = sections.FirstOrDefault(one => ask.Rest.Length == 0 ? one.Id == person.Section : Typed.Fold(one.Id.Value) == Typed.Fold(ask.Rest));
        if (section is null || (section.Id != person.Section && !person.MaySeeAllSections))
            return Reply.Of(person.MaySeeAllSections
                ? StandingsTexts.UnknownSection.In(language, Shortened.Quoted(ask.Rest), string.Join('、', sections.Take(20).Select(one => one.Id)))
                : StandingsTexts.MayNotSee.In(language));
        await views.RecordSectionAsync(turn, "why.viewed", window.Quarter, section.Id, cancellationToken);
        if (ask.Topic != WhyTopic.Score)
        {
            return DailyRights.MayRead(person, section.Id)
                ? Reply.Of(await topics.OfAsync(turn, window, section, ask.Topic, cancellationToken))
                : Reply.Of(WhyTopicTexts.MayNotSee.In(language));
        }

        return await explainer.FindAsync(turn, window, section.Id, cancellationToken) is { } view
            ? Reply.Of(WhyCard.Build(view, ask.Criterion, language))
            : Reply.Of(StandingsTexts.NotSubmitted.In(language, section.Id, QuarterWords.Of(window.Quarter, language)));
    }
}
