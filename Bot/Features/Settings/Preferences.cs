using Wenming.Domain.Wording;

namespace Wenming.Bot.Features.Settings;

/// <summary>What a person has chosen.</summary>
/// <param name="Language">The language; <see langword="null"/> while the client's own is used.</param>
/// <param name="PrefersText">Whether answers come as plain text instead of cards.</param>
internal sealed record Preferences(Language? Language, bool PrefersText);
