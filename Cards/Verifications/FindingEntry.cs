namespace Wenming.Cards.Verifications;

/// <summary>What a page's inputs held about one question.</summary>
/// <param name="Kind"><see cref="FindingFields.Confirmed"/>, <see cref="FindingFields.Changed"/> or <see cref="FindingFields.KnowinglyFalse"/>; empty when nothing was chosen.</param>
/// <param name="Answer">The right answer as it was chosen or typed.</param>
/// <param name="Reason">The reason.</param>
public sealed record FindingEntry(string Kind, string Answer, string Reason)
{
    /// <summary>Whether nothing was entered.</summary>
    public bool IsEmpty => Kind.Length == 0 && Answer.Length == 0 && Reason.Length == 0;
}
