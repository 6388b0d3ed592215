using Wenming.Domain.Questions;
using Wenming.Domain.Wording;

namespace Wenming.Cards.SelfChecks;

/// <summary>How the short texts are asked for.</summary>
public static class ShortTextWords
{
    /// <summary>The label with its limit, and whether it may stay empty.</summary>
    public static string LabelOf(ShortText text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.IsRequired ? SelfCheckTexts.ShortTextRequired : SelfCheckTexts.ShortTextOptional;
        return words.In(language, text.Label.In(language), text.MaxLength);
    }
}
