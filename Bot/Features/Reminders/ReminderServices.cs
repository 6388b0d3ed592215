using Wenming.Bot.Posts;

namespace Wenming.Bot.Features.Reminders;

/// <summary>Registers the self-check's reminders.</summary>
internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ProgressReading>()
        .AddSingleton<IPost, SelfCheckReminder>();
}
