using Microsoft.Extensions.Options;

namespace Wenming.Bot.Auth;

/// <summary>Checks <see cref="CloudOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class CloudOptionsRules : IValidateOptions<CloudOptions>;
