using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Calendar;

/// <summary>Registers the working-day calendar: what is in force, its import, the warning when it is missing.</summary>
internal static class CalendarServices
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<CalendarStore>()
        .AddSingleton<IBureauCalendar>(provider => provider.GetRequiredService<CalendarStore>())
        .AddSingleton<CalendarImporter>()
        .AddSingleton<PendingCalendarStore>()
        .AddSingleton<IPost, CalendarMissingPost>()
        .AddSingleton<CalendarCommand>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<CalendarCommand>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<CalendarCommand>());
}
