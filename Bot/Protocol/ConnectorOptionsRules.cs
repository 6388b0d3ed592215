using Microsoft.Extensions.Options;

namespace Wenming.Bot.Protocol;

/// <summary>Checks <see cref="ConnectorOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class ConnectorOptionsRules : IValidateOptions<ConnectorOptions>;
