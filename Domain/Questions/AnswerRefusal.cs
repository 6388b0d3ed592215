namespace Wenming.Domain.Questions;

/// <summary>Why typed words are not an answer to a question.</summary>
public enum AnswerRefusal
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>The question asks yes or no (是/否, 有/无).</summary>
    NotYesOrNo,

    /// <summary>The question asks for a whole number from 1 to 5.</summary>
    NotOnScale,

    /// <summary>The question asks for a number in digits with a decimal point; commas and foreign units are refused.</summary>
    NotANumber,

    /// <summary>The number lies outside the question's limits.</summary>
    OutOfRange,

    /// <summary>The number has more decimal places than the question takes.</summary>
    TooManyDecimals,

    /// <summary>The question asks for one of its options.</summary>
    NotAnOption,

    /// <summary>The text is longer than the question takes.</summary>
    TooLong,

    /// <summary>The question may not be left out as not applicable.</summary>
    MayNotBeNotApplicable,
}
