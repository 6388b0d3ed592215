using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Standings;

/// <summary>What the standings keep of a section's daily book (日常考核). A section without one stands at the catalogue's base.</summary>
/// <param name="Section">The section.</param>
/// <param name="Revision">The book's revision that this was taken from; an older one never replaces a newer one.</param>
/// <param name="Value">D, exactly.</param>
internal sealed record DailyStanding(SectionId Section, long Revision, decimal Value);
