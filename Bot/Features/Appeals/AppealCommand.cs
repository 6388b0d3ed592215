using Wenming.Bot.Features.Roster;
using Wenming.Bot.Features.Standings;
using Wenming.Bot.Turns;
using Wenming.Cards.Appeals;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.Verifications;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Appeals;

/// <summary>申诉: a head or liaison appeals (申诉 复核 理由); the office and the leaders see what waits and decide (申诉 科室 复核 成立 理由).</summary>
internal sealed class AppealCommand(IEnumerable<IAppealTarget> targets, QuarterChoice quarters, RosterReader roster) : IChatCommand
{
    private static readonly char[] Blanks = [' ', '\u3000', '\n', '\t'];

    public CommandWords Words { get; } = new(AppealTexts.AppealName, ["ss"], AppealTexts.AppealPurpose);

    public bool IsFor(Person? person) =>
        person is not null && person.Is(Role.SectionHead | Role.SectionLiaison | Role.Inspector | Role.Leader);

    public async Task<Reply> AnswerAsync(Turn turn, string argument, CancellationToken cancellationToken)
    {
        var window = await quarters.LatestAsync(turn, cancellationToken);
        var words = argument.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words is [var first, .. var reason] && TargetOf(first) is { } target)
            return await RaiseAsync(turn, window, target, string.Join(' ', reason), cancellationToken);
        if (!turn.Caller.Person!.MaySeeAllSections)
            return Reply.Of(AppealTexts.Usage.In(turn.Caller.Language));
        return words.Length == 0
            ? await ListAsync(turn, window, cancellationToken)
            : await DecideAsync(turn, window, words, cancellationToken);
    }

    private static async Task<Reply> RaiseAsync(
        Turn turn, SelfCheckWindow window, IAppealTarget target, string reason, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        if (turn.Caller.Person is not { Section: { } section } person || !person.MaySignFor(section))
            return Reply.Of(AppealTexts.OnlyHeads.In(language));
        return WhyNot(reason, language) is { } why
            ? Reply.Of(why)
            : await target.RaiseAsync(turn, window, section, reason, cancellationToken);
    }

    private async Task<Reply> DecideAsync(Turn turn, SelfCheckWindow window, string[] words, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var sections = await roster.SectionsAsync(cancellationToken);
        if (words is not [var name, var kind, var verdict, .. var rest]
            || sections.FirstOrDefault(section => Typed.Fold(section.Id.Value) == Typed.Fold(name)) is not { Id: var wanted }
            || TargetOf(kind) is not { } target
            || VerdictOf(verdict) is not { } isUpheld)
            return Reply.Of(AppealTexts.DecideUsage.In(language));
        var reason = string.Join(' ', rest);
        return WhyNot(reason, language) is { } why
            ? Reply.Of(why)
            : await target.DecideAsync(turn, window, wanted, isUpheld, reason, cancellationToken);
    }

    private async Task<Reply> ListAsync(Turn turn, SelfCheckWindow window, CancellationToken cancellationToken)
    {
        List<OpenAppeal> open = [];
        foreach (var section in await roster.SectionsAsync(cancellationToken))
        {
            foreach (var target in targets)
            {
                if (await target.FindOpenAsync(window, section.Id, cancellationToken) is { } appeal)
                    open.Add(appeal);
            }
        }

        return Reply.Of(AppealListCard.Build(open, turn.Caller.Language));
    }

    private static string? WhyNot(string reason, Language language)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return AppealTexts.NoReason.In(language);
        return Typed.Length(reason) > Verification.LongestReason
            ? AppealTexts.TooLong.In(language, Verification.LongestReason, Typed.Length(reason))
            : null;
    }

    private IAppealTarget? TargetOf(string word) =>
        targets.FirstOrDefault(target => Typed.Fold(word) == Typed.Fold(target.Word.Zh) || Typed.Fold(word) == Typed.Fold(target.Word.En));

    private static bool? VerdictOf(string word)
    {
        var folded = Typed.Fold(word);
        if (folded == AppealTexts.WordsForUpheld.Zh || folded == AppealTexts.WordsForUpheld.En)
            return true;
        return folded == AppealTexts.WordsForRejected.Zh || folded == AppealTexts.WordsForRejected.En ? false : null;
    }
}
