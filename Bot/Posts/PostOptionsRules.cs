using Microsoft.Extensions.Options;

namespace Wenming.Bot.Posts;

/// <summary>Checks each setting of <see cref="PostOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class PostOptionsRules : IValidateOptions<PostOptions>;
