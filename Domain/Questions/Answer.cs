using System.Globalization;

namespace Wenming.Domain.Questions;

/// <summary>The value of an answer. <see cref="Code"/> is what stands in the table's Value column.</summary>
public abstract record Answer
{
    /// <summary>The code of <see cref="NotApplicable"/>.</summary>
    public const string NotApplicableCode = "NA";

    private Answer()
    {
    }

    /// <summary>The value as it is stored, sent in cards and matched by conditions: <c>yes</c>, <c>no</c>, <c>4</c>, <c>98.5</c>, <c>B</c>, <c>NA</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Yes or no.</summary>
    public sealed record YesNo(bool IsYes) : Answer
    {
        /// <inheritdoc/>
        public override string Code => IsYes ? "yes" : "no";
    }

    /// <summary>A place on the scale, 1 to 5.</summary>
    public sealed record Scale(int Place) : Answer
    {
        /// <inheritdoc/>
        public override string Code => Place.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : Answer
    {
        /// <inheritdoc/>
        public override string Code => Value.ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>A chosen option.</summary>
    public sealed record Choice(string Option) : Answer
    {
        /// <inheritdoc/>
        public override string Code => Option;
    }

    /// <summary>Words, as they were typed.</summary>
    public sealed record Words(string Typed) : Answer
    {
        /// <inheritdoc/>
        public override string Code => Typed;
    }

    /// <summary>The question does not apply to this section.</summary>
    public sealed record NotApplicable : Answer
    {
        /// <inheritdoc/>
        public override string Code => NotApplicableCode;
    }
}
