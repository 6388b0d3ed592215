using Microsoft.Extensions.Options;

namespace Wenming.Bot.Web.SignIn;

/// <summary>Checks the ranges of <see cref="SignInOptions"/> at the start.</summary>
[OptionsValidator]
internal sealed partial class SignInOptionsRules : IValidateOptions<SignInOptions>;
