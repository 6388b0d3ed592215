using Wenming.Cards.Elements;

namespace Wenming.Cards.Rectifications;

/// <summary>The names of the card's inputs. They carry the revision, so that a client does not fill a new card with what an old one held.</summary>
public static class RectificationFields
{
    private const string Kind = "t";

    /// <summary>The input for the owner.</summary>
    public static string Owner(long revision) => $"{Kind}.owner.{revision}";

    /// <summary>The input for the measure.</summary>
    public static string Measure(long revision) => $"{Kind}.measure.{revision}";

    /// <summary>The input for the support.</summary>
    public static string Support(long revision) => $"{Kind}.support.{revision}";

    /// <summary>The input for the result.</summary>
    public static string Result(long revision) => $"{Kind}.result.{revision}";

    /// <summary>The input for the reason.</summary>
    public static string Reason(long revision) => $"{Kind}.reason.{revision}";

    /// <summary>What the pressed card's inputs held at a revision.</summary>
    public static RectificationInput Read(CardCommand command, long revision)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new RectificationInput
        {
            Owner = command[Owner(revision)] ?? "",
            Measure = command[Measure(revision)] ?? "",
            Support = command[Support(revision)] ?? "",
            Result = command[Result(revision)] ?? "",
            Reason = command[Reason(revision)] ?? "",
        };
    }
}
