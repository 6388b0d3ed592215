using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>
/// 申诉: a head or liaison appeals (申诉 复核 理由, 申诉 日常 3 理由); the office and the leaders see what waits and decide (申诉 科室 日常 3 成立 理由).
/// </summary>
internal sealed class AppealCommand(IEnumerable<IAppealTarget> targets, QuarterChoice quarters, RosterReader roster) : IChatCommand
{
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\t'];

    public CommandWords Words { get; } = new(AppealTexts.AppealName, ["ss"], AppealTexts.AppealPurpose);

    public bool IsFor(Person? person) =>
        person is not null && person.Is(Role.SectionHead | Role.SectionLiaison | Role.Inspector | Role.Leader);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var latest = await quarters.LatestAsync(turn, cancellationToken);
        var words = argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (TypedAppeal.Read(words, targets) is { } typed)
            return await RaiseAsync(turn, latest, typed, cancellationToken);
        if (!turn.Caller.Person!.MaySeeAllSections)
            return Reply.Of(AppealTexts.Usage.In(turn.Caller.Language));
        return words.Length == 0
            ? await ListAsync(turn, latest, cancellationToken)
            : await DecideAsync(turn, latest, words, cancellationToken);
    }

    private static async Task<Reply> RaiseAsync(Turn turn, SelfCheckWindow latest, TypedAppeal typed, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Caller.Person is not { Section: { } section } person || !person.MaySignFor(section))
            return Reply.Of(AppealTexts.OnlyHeads.In(language));
        if (typed.Target.IsNumbered && typed.Number is null)
            return Reply.Of(AppealTexts.NumberMissing.In(language, typed.Target.Word.In(language)));
        var reason = string.Join(' ', typed.Rest);
        return WhyNot(reason, language) is { } why
            ? Reply.Of(why)
            : await typed.Target.RaiseAsync(turn, MatterOf(section, latest, typed), reason, cancellationToken);
    }

    private async Task<Reply> DecideAsync(Turn turn, SelfCheckWindow latest, string[] words, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sections = await roster.SectionsAsync(cancellationToken);
        if (sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(words[0])) is not { Id: var wanted }
            || TypedAppeal.Read(words[1..], targets) is not { Verdict: { } verdict } typed)
            return Reply.Of(AppealTexts.DecideUsage.In(language));
        if (typed.Target.IsNumbered && typed.Number is null)
            return Reply.Of(AppealTexts.NumberMissing.In(language, typed.Target.Word.In(language)));
        return WhyNot(verdict.Reason, language) is { } why
            ? Reply.Of(why)
            : await typed.Target.DecideAsync(turn, MatterOf(wanted, latest, typed), verdict, cancellationToken);
    }

    private async Task<Reply> ListAsync(Turn turn, SelfCheckWindow latest, CancellationToken cancellationToken)
    {
        List<OpenAppeal> open = [];
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            foreach (var target in targets)
                open.AddRange(await target.ListOpenAsync(turn, new AppealMatter(section.Id, latest), cancellationToken));
        }

        return Reply.Of(AppealListCard.Build(open, turn.Caller.Language));
    }

    private static AppealMatter MatterOf(SectionId section, SelfCheckWindow latest, TypedAppeal typed) =>
        new(section, latest) { Number = typed.Number, Quarter = typed.Quarter };

    private static string? WhyNot(string reason, Language language)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return AppealTexts.NoReason.In(language);
        return Typed.Length(reason) > Verification.LongestReason
            ? AppealTexts.TooLong.In(language, Verification.LongestReason, Typed.Length(reason))
            : null;
    }
}
