using Wenming.Domain.Calendar;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Study;

/// <summary>年度学习计划: the same for every year until the bureau changes it.</summary>
/// <param name="Version">Year and running number, for example <c>2026.1</c>.</param>
/// <param name="Readings">The reading list, in its order, without what is not switched on.</param>
/// <param name="Months">Twelve months, January first.</param>
/// <param name="Prompts">The prompts for reflections, in their order.</param>
public sealed record StudyPlan(string Version, IReadOnlyList<Reading> Readings, IReadOnlyList<StudyMonth> Months, IReadOnlyList<Text> Prompts)
{
    private const int DaysAWeek = 7;

    /// <summary>The month of a day.</summary>
    public StudyMonth MonthOf(DateOnly day) => Months[day.Month - 1];

    /// <summary>The topic of the week in which a day lies. A week belongs to the month of its Monday.</summary>
    public StudyTopic TopicOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysAWeek - (int)DayOfWeek.Monday) % DaysAWeek));
        return MonthOf(monday).TopicOfWeek(((monday.Day - 1) / DaysAWeek) + 1);
    }

    /// <summary>The quarter's prompt: one after another, so that every prompt comes again after as many quarters as there are prompts.</summary>
    public Text PromptOf(Quarter quarter) => Prompts[((quarter.Year * 4) + quarter.Number - 1) % Prompts.Count];
}
