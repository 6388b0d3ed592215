using Microsoft.Extensions.Options;

namespace Wenming.Bot.Turns;

/// <summary>Checks <see cref="TurnOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class TurnOptionsRules : IValidateOptions<TurnOptions>;
