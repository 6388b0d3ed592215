using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Bulletins;

/// <summary>Registers bulletins.</summary>
internal static class BulletinServices
{
    public static IServiceCollection AddBulletins(this IServiceCollection services) => services
        .AddSingleton<BulletinStore>()
        .AddSingleton<ReceiptStore>()
        .AddSingleton<BulletinResend>()
        .AddSingleton<BulletinViews>()
        .AddSingleton<BulletinReplies>()
        .AddSingleton<BulletinNews>()
        .AddSingleton<BulletinHours>()
        .AddSingleton<UnreadReader>()
        .AddSingleton<BulletinReading>()
        .AddSingleton<BulletinWriting>()
        .AddSingleton<BulletinDesk>()
        .AddSingleton<BulletinTyping>()
        .AddSingleton<IChatCommand, BulletinCommand>()
        .AddSingleton<ICardHandler, BulletinCardHandler>()
        .AddSingleton<IPost, BulletinPost>()
        .AddSingleton<IPostSource, BulletinSource>();

    /// <summary>What was typed belongs to the draft that the person is writing, before the self-check looks at it.</summary>
    public static IServiceCollection AddBulletinTyping(this IServiceCollection services) => services
        .AddSingleton<IFreeTextHandler>(provider => provider.GetRequiredService<BulletinTyping>());
}
