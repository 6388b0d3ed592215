using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol.DirectLine;
using Wenming.Tables;

namespace Wenming.Bot.Turns;

/// <summary>
/// Registers what runs turns. Features register their own <see cref="IChatCommand"/>, <see cref="ICardHandler"/> and so on.
/// </summary>
internal static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TurnOptions>, TurnOptionsRules>();
        services.AddOptions<BureauOptions>().BindConfiguration(BureauOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BureauOptions>, BureauOptionsRules>();
        services.AddSingleton(provider => new StreamTable(
            provider.GetRequiredService<ITableStore>(), provider.GetRequiredService<IOptions<BureauOptions>>().Value.Id));
        services.AddSingleton<TurnMeter>();
        services.AddSingleton<TurnPatience>();
        services.AddSingleton<ConversationGate>();
        services.AddSingleton<ConversationReferences>();
        services.AddSingleton<TurnLedger>();
        services.AddHostedService<TurnLedgerWriter>();
        services.AddSingleton<Greetings>();
        services.AddSingleton(provider => new ChatCommands(provider.GetServices<IChatCommand>));
        services.AddSingleton<CardHandlers>();
        services.AddSingleton<TypedRouter>();
        services.AddSingleton<TurnRouter>();
        services.AddSingleton<OwnChat>();
        services.AddSingleton<ConversationMembers>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<TurnWork>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<MessagesDoor>();

        // A feature that registers its own takes the place of these, whichever comes first: the last registration counts.
        services.TryAddSingleton<ICallerDirectory, RosterlessCallers>();
        services.TryAddSingleton<IStrangerReply, RosterlessReply>();
        services.TryAddSingleton<IFallbackReply, CommandListFallback>();
        services.TryAddSingleton<IGreeting, ShortGreeting>();
        return services;
    }
}
