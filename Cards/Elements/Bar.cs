using Wenming.Domain.Scores;

namespace Wenming.Cards.Elements;

/// <summary>One bar of the picture.</summary>
/// <param name="Name">What it stands for; plain text.</param>
/// <param name="Value">How much.</param>
/// <param name="OutOf">The full length.</param>
internal sealed record Bar(string Name, Score Value, decimal OutOf)
{
    /// <summary>Filled hundredths of the length, cut.</summary>
    public int Percent => (int)decimal.Parse((Score.Max(Value, Score.Zero) * 100 / Score.FromDecimal(OutOf)).Cut(), System.Globalization.CultureInfo.InvariantCulture);
}
