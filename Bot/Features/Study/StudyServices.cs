using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Study;

/// <summary>Registers the study plan's reminders and command.</summary>
internal static class StudyServices
{
    public static IServiceCollection AddStudy(this IServiceCollection services)
    {
        services.AddOptions<StudyOptions>().BindConfiguration(StudyOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<StudySessions>()
            .AddSingleton<IPost, StudyReminder>()
            .AddSingleton<IPost, StudyTestReminder>()
            .AddSingleton<IChatCommand, StudyCommand>();
    }
}
