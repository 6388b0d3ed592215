using Wenming.Bot.Features.Audit;
using Wenming.Bot.Features.FollowUps;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Rectifications;

/// <summary>Registers rectification.</summary>
internal static class RectificationServices
{
    public static IServiceCollection AddRectifications(this IServiceCollection services) => services
        .AddSingleton<RectificationStore>()
        .AddSingleton<RectificationBook>()
        .AddSingleton<RectificationDesk>()
        .AddSingleton<RectificationSteps>()
        .AddSingleton<RectificationOpener>()
        .AddSingleton<RectificationLister>()
        .AddSingleton<TypedRectification>()
        .AddSingleton<OverdueFaults>()
        .AddSingleton<ReminderMark>()
        .AddSingleton<RectificationReminder>()
        .AddSingleton<IPost>(provider => provider.GetRequiredService<RectificationReminder>())
        .AddSingleton<IPostSource, RectificationSource>()
        .AddSingleton<IFollowUp, AnswerFollowUp>()
        .AddSingleton<IAuditedObject, RectificationHistory>()
        .AddSingleton<IChatCommand, RectificationCommand>()
        .AddSingleton<ICardHandler, RectificationHandler>();
}
