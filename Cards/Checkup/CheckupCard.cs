using System.Diagnostics;
using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Checkup;

/// <summary>How the program is, line by line; what is to be done first.</summary>
public static class CheckupCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(DateTimeOffset now, IReadOnlyList<CheckupLine> lines, Language language)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Card.Of(
            language,
            [
                Card.Heading(CheckupTexts.Title.In(language, QuarterWords.Of(now, language))),
                .. lines.OrderByDescending(line => line.Verdict).Select(line => Line(line, language)),
                Card.Quiet(CheckupTexts.Foot.In(language)) with { Spacing = "medium" },
            ]);
    }

    private static Container Line(CheckupLine line, Language language) =>
        new([new TextBlock(CheckupTexts.Line.In(language, Verdict(line.Verdict).In(language), Markdown.Escape(line.Words)))])
        {
            Style = line.Verdict switch { CheckupVerdict.Good => null, CheckupVerdict.Notice => "warning", _ => "attention" },
            Spacing = "small",
        };

    private static Text Verdict(CheckupVerdict verdict) => verdict switch
    {
        CheckupVerdict.Good => CheckupTexts.Good,
        CheckupVerdict.Notice => CheckupTexts.Notice,
        CheckupVerdict.Act => CheckupTexts.Act,
        _ => throw new UnreachableException(),
    };
}
