using Wenming.Bot.Features.Settings;
using Wenming.Bot.Turns;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Roster;

/// <summary>Tells the turn who is speaking, from the roster and the person's settings.</summary>
internal sealed class CallerDirectory(RosterReader roster, PreferenceStore preferences) : ICallerDirectory
{
    public async Task<Caller> FindAsync(PersonId id, string name, string? locale, CancellationToken cancellationToken)
    {
        var person = await roster.FindAsync(id, cancellationToken);
        var chosen = await preferences.FindAsync(id, cancellationToken);
        return new Caller(id, person?.Name ?? name, person, chosen.Language ?? LanguageOf(locale)) { PrefersText = chosen.PrefersText };
    }

    private static Language LanguageOf(string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
}
