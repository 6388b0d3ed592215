using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Summaries;

/// <summary>Registers the quarterly summary.</summary>
internal static class SummaryServices
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<SummaryReader>()
        .AddSingleton<SummaryView>()
        .AddSingleton<IPost, QuarterlySummaryPost>()
        .AddSingleton<IChatCommand, SummaryCommand>();
}
