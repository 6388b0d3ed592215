using Wenming.Bot.Features.Appeals;
using Wenming.Bot.Features.Audit;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Verifications;

/// <summary>Registers verification.</summary>
internal static class VerificationServices
{
    public static IServiceCollection AddVerifications(this IServiceCollection services) => services
        .AddSingleton<VerificationStore>()
        .AddSingleton<VerificationLoader>()
        .AddSingleton<VerificationWriter>()
        .AddSingleton<VerificationCloser>()
        .AddSingleton<VerificationLister>()
        .AddSingleton<VerifiedRepair>()
        .AddSingleton<TypedVerification>()
        .AddSingleton<IAppealTarget, VerificationAppeals>()
        .AddSingleton<IAuditedObject, VerificationHistory>()
        .AddSingleton<ICardHandler, VerificationHandler>()
        .AddSingleton<IChatCommand, VerifyCommand>();
}
