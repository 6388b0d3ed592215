using System.Globalization;
using Wenming.Bot.Turns;
using Wenming.Cards.Study;
using Wenming.Cards.Wording;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Study;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Study;

/// <summary>学习: this week's topic, this month's session, the quarter's prompt; 学习 书目 is the reading list. Nothing personal is in it.</summary>
internal sealed class StudyCommand(StudyPlan plan, StudySessions sessions) : IChatCommand
{
    private static readonly string[] ListWords = ["书目", "书单", "list", "readings", "reading"];

    public CommandWords Words { get; } = new(StudyTexts.StudyName, ["自学", "学习计划", "xx"], StudyTexts.StudyPurpose);

    public bool IsFor(Person? person) => person is not null;

    public bool Understands(string argument) => PageOf(argument) is not null;

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (argument.Length > 0)
        {
            return PageOf(argument) is { } page
                ? Reply.Of(ReadingListCard.Build(plan.Readings, page, language)) with { IsPersonal = false }
                : Reply.Of(StudyTexts.NotUnderstood.In(language, Shortened.Quoted(argument)), StudyTexts.StudyName.In(language), StudyTexts.ReadingsWords.In(language));
        }

        var today = BeijingTime.DateOf(turn.Now);
        var session = await sessions.OfMonthAsync(today, cancellationToken);
        return Reply.Of(StudyCard.Build(plan.TopicOf(today), session, plan.PromptOf(Quarter.Of(today)), language)) with { IsPersonal = false };
    }

    // 书目, list 2; null when it is something else.
    private static int? PageOf(string argument)
    {
        var words = Typed.Fold(argument).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var list] when ListWords.Contains(list) => 1,
            [var list, var page] when ListWords.Contains(list) && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }
}
