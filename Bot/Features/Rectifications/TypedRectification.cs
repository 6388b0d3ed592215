using Wenming.Bot.Turns;
using Wenming.Cards.Rectifications;
using Wenming.Cards.Wording;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>One rectification in typed text: 整改 3 计划 姓名 措施 支持 内容; 提交 结果; 整改 科室 3 退回 理由; 关闭; 免 理由.</summary>
internal sealed class TypedRectification(RectificationSteps steps)
{
    private const int MostNames = 20;

    /// <summary>Answers what was typed after the number.</summary>
    public async Task<Reply> AnswerAsync(RectificationSession session, string typed, Turn turn, CancellationToken cancellationToken)
    {
        if (typed.Length == 0)
            return RectificationViews.Show(session, turn);
        var (word, rest) = TypedWords.First(typed);
        if (TypedWords.Means(word, RectificationTexts.WordsForPlan))
            return await PlanAsync(session, rest, turn, cancellationToken);
        if (TypedWords.Means(word, RectificationTexts.WordsForSubmit))
            return await steps.TakeAsync(session, RectificationAction.Submit, new RectificationInput { Result = rest }, turn, cancellationToken);
        if (TypedWords.Means(word, RectificationTexts.WordsForReturn))
            return await steps.TakeAsync(session, RectificationAction.Return, new RectificationInput { Reason = rest }, turn, cancellationToken);
        if (TypedWords.Means(word, RectificationTexts.WordsForClose) && rest.Length == 0)
            return await steps.TakeAsync(session, RectificationAction.Close, new RectificationInput(), turn, cancellationToken);
        if (TypedWords.Means(word, RectificationTexts.WordsForWaive))
            return await steps.TakeAsync(session, RectificationAction.Waive, new RectificationInput { Reason = rest }, turn, cancellationToken);
        return Reply.Of(Usage(turn));
    }

    /// <summary>How the command is typed by this person.</summary>
    public static string Usage(Turn turn) =>
        (turn.Caller.Person!.MaySeeAllSections ? RectificationTexts.OfficeUsage : RectificationTexts.Usage).In(turn.Caller.Language);

    private async Task<Reply> PlanAsync(RectificationSession session, string typed, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Caller.Language;
        var (before, support) = TypedWords.Around(typed, RectificationTexts.WordsForSupport);
        var (owners, measure) = OwnersIn(before, session.Members);
        if (owners is [] && session.Rectification.IsWithSection && turn.Caller.Person!.MaySignFor(session.Rectification.Section))
            return Reply.Of(RectificationTexts.NotMember.In(
                language, Shortened.Quoted(TypedWords.First(before).Word), NameWords.Of([.. session.Members.Select(member => member.Name)], MostNames, language)));
        if (owners is [{ Name: var name }, _, ..])
            return RectificationViews.Refused(session, RectificationTexts.TwoOfName.In(language, Cards.Elements.Markdown.Escape(name)), null, turn);
        var input = new RectificationInput { Owner = owners is [var owner] ? owner.Id.Value : "", Measure = measure, Support = support };
        return await steps.TakeAsync(session, RectificationAction.Plan, input, turn, cancellationToken);
    }

    // A name may have several words, as names in English have.
    private static (IReadOnlyList<Person> Owners, string Measure) OwnersIn(string typed, IReadOnlyList<Person> members)
    {
        var text = typed.Trim();
        var name = members.Select(member => member.Name)
            .Where(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || char.IsWhiteSpace(text[name.Length])))
            .MaxBy(name => name.Length);
        return name is null
            ? ([], TypedWords.First(text).Behind)
            : ([.. members.Where(member => Typed.Fold(member.Name) == Typed.Fold(name))], text[name.Length..].Trim());
    }
}
