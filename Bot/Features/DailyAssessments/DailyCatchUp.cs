using Wenming.Domain.Calendar;

namespace Wenming.Bot.Features.DailyAssessments;

/// <summary>At the start, mends D of this quarter and the one before, whose entries are still decided, where a crash left it behind the books.</summary>
internal sealed partial class DailyCatchUp(DailyRepair repair, TimeProvider clock, ILogger<DailyCatchUp> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var current = Quarter.Of(BeijingTime.DateOf(clock.GetUtcNow()));
        foreach (var quarter in new[] { current.Previous, current })
        {
            if (await repair.CatchUpAsync(quarter, cancellationToken) is > 0 and var mended)
                LogMended(mended, quarter);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "D of {Sections} sections in {Quarter} was behind their daily books and is mended.")]
    private partial void LogMended(int sections, Quarter quarter);
}
