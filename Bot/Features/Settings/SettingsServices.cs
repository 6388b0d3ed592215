using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Settings;

/// <summary>Registers the person's settings.</summary>
internal static class SettingsServices
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddSingleton<PreferenceStore>()
        .AddSingleton<QuietDesk>()
        .AddSingleton<SettingsCommand>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<SettingsCommand>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<SettingsCommand>())
        .AddSingleton<IQuietPeople, QuietPeople>()
        .AddSingleton<IChatCommand, MuteCommand>()
        .AddSingleton<IChatCommand, UnmuteCommand>()
        .AddSingleton<IChatCommand, LeaveCommand>()
        .AddSingleton<IChatCommand, TextCommand>()
        .AddSingleton<IChatCommand, CardsCommand>();
}
