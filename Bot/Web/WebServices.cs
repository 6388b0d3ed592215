using Microsoft.Extensions.DependencyInjection.Extensions;
using Wenming.Bot.Web.DirectLine;
using Wenming.Bot.Web.SignIn;

namespace Wenming.Bot.Web;

/// <summary>Registers what the pages need.</summary>
internal static class WebServices
{
    public static IServiceCollection AddChatPage(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<ChatPageOptions>().BindConfiguration(ChatPageOptions.Section);
        if (settings.GetSection(ChatPageOptions.Section).GetValue<bool>(nameof(ChatPageOptions.Enabled)))
            services.AddSignIn();
        else
            services.AddSingleton<IVisitors, PickedVisitors>().AddSingleton<PickedSecrets>();
        services.AddSingleton<PageAddress>();
        services.AddSingleton<TokenKey>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<DirectLineTurns>();
        services.TryAddSingleton<IPeopleOfThePicker, NobodyToPick>();
        return services;
    }
}
