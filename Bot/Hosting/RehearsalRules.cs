using Microsoft.Extensions.Options;

namespace Wenming.Bot.Hosting;

/// <summary>A rehearsed clock has no place where real work is dated.</summary>
internal sealed class RehearsalRules(IHostEnvironment environment) : IValidateOptions<RehearsalOptions>
{
    public ValidateOptionsResult Validate(string? name, RehearsalOptions options)
    {
        if (options.IsOn && !environment.IsDevelopment())
            return ValidateOptionsResult.Fail(
                "Rehearsal:Now or Rehearsal:Speed is set outside Development; remove them, as every date would be wrong.");
        return options.Speed is >= 1 and <= 1_000_000
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Rehearsal:Speed must lie between 1 and 1000000 simulated seconds a second.");
    }
}
