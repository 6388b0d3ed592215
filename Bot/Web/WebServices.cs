using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Web.DirectLine;

namespace Wenming.Bot.Web;

/// <summary>Registers what the pages need.</summary>
internal static class WebServices
{
    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddSingleton<TokenKey>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<DirectLineTurns>();
        services.TryAddSingleton<IVisitors, PickedVisitors>();
        services.TryAddSingleton<IPeopleOfThePicker, NobodyToPick>();
        return services;
    }
}
