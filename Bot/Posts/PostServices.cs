using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Wenming.Bot.Posts.Loops;
using Wenming.Bot.Posts.Planning;
using Wenming.Bot.Posts.Reading;
using Wenming.Bot.Posts.Rows;
using Wenming.Bot.Posts.Sending;
using Wenming.Bot.Posts.Upkeep;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts;

/// <summary>Registers what posts. Features register their own <see cref="IPost"/> and <see cref="IPostSource"/>.</summary>
internal static class PostServices
{
    public static IServiceCollection AddPosts(this IServiceCollection services)
    {
        services.AddOptions<PostOptions>().BindConfiguration(PostOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PostOptions>, PostOptionsRules>();
        services.AddSingleton<IValidateOptions<PostOptions>, PostSettingsAgree>();
        services.AddSingleton<Outbox>().AddSingleton<PostIndex>().AddSingleton<PostKinds>().AddSingleton<PostMeter>();
        services.AddSingleton<AudienceWriter>().AddSingleton<EditWriter>().AddSingleton<PlanSteps>().AddSingleton<PostPlanner>();
        services.AddSingleton(provider => new RateGovernor(
            provider.GetRequiredService<IOptions<PostOptions>>().Value.SendsPerSecond, provider.GetRequiredService<MachineClock>()));
        services.AddSingleton<BureauHours>().AddSingleton<RecipientChats>().AddSingleton<PostReaders>().AddSingleton<PostComposer>();
        services.AddSingleton<PostSender>().AddSingleton<Claims>().AddSingleton<Outcomes>().AddSingleton<OwedPosts>();
        services.AddSingleton<MessageDispatch>().AddSingleton<RecipientDispatch>().AddSingleton<EditChats>().AddSingleton<EditDispatch>();
        services.AddSingleton<TicketGroups>().AddSingleton<DispatchPasses>().AddSingleton<OutboxDispatcher>();
        services.AddSingleton<PostRound>();
        services.AddSingleton<OutboxSweeper>().AddSingleton<ReminderPurge>().AddSingleton<OutboxUpkeep>().AddSingleton<UnknownCopies>();
        services.AddSingleton<LoopPace>();
        services.AddHostedService<PlannerLoop>().AddHostedService<DispatchLoop>().AddHostedService<UpkeepLoop>();
        services.AddSingleton<PostCounter>().AddSingleton<DeliveryBook>().AddSingleton<OutboxWatch>();

        // A feature that registers its own takes the place of this: the last registration counts.
        services.TryAddSingleton<IQuietPeople, NobodyIsQuiet>();
        return services;
    }
}
