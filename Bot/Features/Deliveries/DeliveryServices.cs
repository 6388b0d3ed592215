using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Deliveries;

/// <summary>Registers the delivery list.</summary>
internal static class DeliveryServices
{
    public static IServiceCollection AddDeliveries(this IServiceCollection services) => services
        .AddSingleton<DeliveryReading>()
        .AddSingleton<DeliveriesHandler>()
        .AddSingleton<IChatCommand>(provider => provider.GetRequiredService<DeliveriesHandler>())
        .AddSingleton<ICardHandler>(provider => provider.GetRequiredService<DeliveriesHandler>());
}
