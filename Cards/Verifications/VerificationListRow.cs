using Wenming.Domain.Roster;

namespace Wenming.Cards.Verifications;

/// <summary>A section in the list.</summary>
/// <param name="Section">The section.</param>
/// <param name="State">Where its verification stands.</param>
/// <param name="Seen">How much was looked at.</param>
/// <param name="Drawn">How much is looked at.</param>
/// <param name="IsOwn">Whether it is the reader's own section.</param>
public sealed record VerificationListRow(SectionId Section, VerificationState State, int Seen, int Drawn, bool IsOwn)
{
    /// <summary>Whether the reader can press it.</summary>
    public bool MayOpen => !IsOwn && State is VerificationState.Waiting or VerificationState.UnderWay or VerificationState.Done or VerificationState.Waived;
}
