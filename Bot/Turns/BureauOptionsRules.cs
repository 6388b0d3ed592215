using Microsoft.Extensions.Options;

namespace Wenming.Bot.Turns;

/// <summary>Checks <see cref="BureauOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class BureauOptionsRules : IValidateOptions<BureauOptions>;
