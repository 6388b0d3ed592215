using System.Diagnostics;
using System.Globalization;
using Wenming.Domain.Wording;

namespace Wenming.Domain.Questions;

/// <summary>
/// Reads an answer from what a card sends (<see cref="Answer.Code"/>) or a person types, in either language and at full or half width.
/// Never guesses: <c>1,5</c> may mean one and a half or fifteen, so it is refused.
/// </summary>
public static class AnswerReader
{
    private const NumberStyles Plainly = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly HashSet<string> Yes = new(["是", "是的", "有", "y", "yes", "true"], StringComparer.Ordinal);
    private static readonly HashSet<string> No = new(["否", "不是", "无", "没", "没有", "n", "no", "false"], StringComparer.Ordinal);
    private static readonly HashSet<string> NotApplicable = new(["不适用", "na", "n/a", "n.a", "not applicable"], StringComparer.Ordinal);

    /// <summary>Reads what was typed as an answer to the question.</summary>
    public static AnswerReading Read(Question question, string typed)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(typed);
        var folded = Plain(typed);
        if (string.IsNullOrWhiteSpace(typed))
            return Refuse(AnswerRefusal.Empty);
        if (question.Type is not AnswerType.Words && NotApplicable.Contains(folded))
            return question.MayBeNotApplicable ? Accept(new Answer.NotApplicable()) : Refuse(AnswerRefusal.MayNotBeNotApplicable);
        return question.Type switch
        {
            AnswerType.YesNo buttons => ReadYesNo(buttons, folded),
            AnswerType.Scale5 => ReadScale(folded),
            AnswerType.Number number => ReadNumber(number, Typed.Fold(typed).TrimEnd('。')),
            AnswerType.Choice choice => ReadChoice(choice, folded),
            AnswerType.Words words => ReadWords(words, typed.Trim()),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Reads a stored <see cref="Answer.Code"/> back; far cheaper than <see cref="Read"/>, as nobody typed it.</summary>
    /// <returns>The answer; <see langword="null"/> when the code is none of this question's.</returns>
    public static Answer? FromCode(Question question, string code)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(code);
        return question.Type switch
        {
            AnswerType.Words words => Typed.Length(code) <= words.MaxLength ? new Answer.Words(code) : null,
            _ when code == Answer.NotApplicableCode => question.MayBeNotApplicable ? new Answer.NotApplicable() : null,
            AnswerType.YesNo => code is "yes" or "no" ? new Answer.YesNo(code == "yes") : null,
            AnswerType.Scale5 => code is [>= '1' and <= '5'] ? new Answer.Scale(code[0] - '0') : null,
            AnswerType.Choice choice => choice.Options.Any(option => option.Code == code) ? new Answer.Choice(code) : null,
            AnswerType.Number number => NumberFromCode(number, code),
            _ => throw new UnreachableException(),
        };
    }

    private static Answer.Number? NumberFromCode(AnswerType.Number type, string code) =>
        decimal.TryParse(code, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value >= type.Min && value <= type.Max
        && DecimalsOf(code) <= type.Decimals
            ? new Answer.Number(value)
            : null;

    private static int DecimalsOf(string code) =>
        code.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? code.AsSpan(point + 1).TrimEnd('0').Length : 0;

    private static AnswerReading ReadYesNo(AnswerType.YesNo buttons, string folded)
    {
        if (Means(buttons.Yes, folded))
            return Accept(new Answer.YesNo(true));
        if (Means(buttons.No, folded))
            return Accept(new Answer.YesNo(false));
        if (Yes.Contains(folded))
            return Accept(new Answer.YesNo(true));
        return No.Contains(folded) ? Accept(new Answer.YesNo(false)) : Refuse(AnswerRefusal.NotYesOrNo);
    }

    private static AnswerReading ReadScale(string folded)
    {
        var place = WithoutUnit(folded, "分");
        return place is [>= '1' and <= '5'] ? Accept(new Answer.Scale(place[0] - '0')) : Refuse(AnswerRefusal.NotOnScale);
    }

    private static AnswerReading ReadNumber(AnswerType.Number type, string folded)
    {
        var digits = WithoutUnit(folded, Typed.Fold(type.Unit.Zh));
        if (digits.Length == folded.Length)
            digits = WithoutUnit(folded, Typed.Fold(type.Unit.En));
        var unsigned = digits.StartsWith('-') ? digits[1..] : digits;
        var point = unsigned.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? unsigned : unsigned[..point];
        var fraction = point < 0 ? "0" : unsigned[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(fraction))
            return Refuse(AnswerRefusal.NotANumber);
        if (fraction.TrimEnd('0').Length > type.Decimals)
            return Refuse(AnswerRefusal.TooManyDecimals);
        if (!decimal.TryParse(digits, Plainly, CultureInfo.InvariantCulture, out var value)
            || value < type.Min || value > type.Max)
            return Refuse(AnswerRefusal.OutOfRange);
        return Accept(new Answer.Number(value == 0 ? 0 : value));
    }

    private static AnswerReading ReadChoice(AnswerType.Choice choice, string folded)
    {
        var chosen = choice.Options.FirstOrDefault(option => Names(option, folded));
        return chosen is null ? Refuse(AnswerRefusal.NotAnOption) : Accept(new Answer.Choice(chosen.Code));
    }

    /// <summary>By its letter, by its wording, or by both as a list would print them: <c>A. …</c>, <c>A、…</c>.</summary>
    private static bool Names(ChoiceOption option, string folded)
    {
        if (Means(option.Text, folded))
            return true;
        var letter = Typed.Fold(option.Code);
        if (!folded.StartsWith(letter, StringComparison.Ordinal))
            return false;
        var rest = folded[letter.Length..].TrimStart(' ', '.', '、', ':');
        return rest.Length == 0 || Means(option.Text, rest);
    }

    private static AnswerReading ReadWords(AnswerType.Words type, string words) =>
        Typed.Length(words) <= type.MaxLength ? Accept(new Answer.Words(words)) : Refuse(AnswerRefusal.TooLong);

    /// <summary>Folded, and without the full stop or exclamation mark that people put behind a short answer.</summary>
    private static string Plain(string typed) => Typed.Fold(typed).TrimEnd('。', '.', '!');

    private static bool Means(Text wording, string folded) => folded == Plain(wording.Zh) || folded == Plain(wording.En);

    private static string WithoutUnit(string folded, string unit) =>
        unit.Length > 0 && folded.EndsWith(unit, StringComparison.Ordinal) ? folded[..^unit.Length].TrimEnd() : folded;

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static AnswerReading.Accepted Accept(Answer answer) => new(answer);

    private static AnswerReading.Refused Refuse(AnswerRefusal reason) => new(reason);
}
