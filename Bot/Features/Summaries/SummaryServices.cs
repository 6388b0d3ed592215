using Wenming.Bot.Features.Bulletins;
using Wenming.Bot.Posts;
using Wenming.Bot.Turns;

namespace Wenming.Bot.Features.Summaries;

/// <summary>Registers the quarterly summary.</summary>
internal static class SummaryServices
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<SummaryReader>()
        .AddSingleton<SummaryView>()
        .AddSingleton<SummaryDrafter>()
        .AddSingleton<SummaryDesk>()
        .AddSingleton<IReleaseRule, SummaryRelease>()
        .AddHostedService<SummaryCatchUp>()
        .AddSingleton<IPost, QuarterlySummaryPost>()
        .AddSingleton<IPost, ReleasedSummaryPost>()
        .AddSingleton<IChatCommand, SummaryCommand>();
}
