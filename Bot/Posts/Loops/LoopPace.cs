using Microsoft.Extensions.Options;
using Wenming.Bot.Protocol;

namespace Wenming.Bot.Posts.Loops;

/// <summary>Repeats work for ever: what fails is logged, and on every path there is a wait.</summary>
internal sealed partial class LoopPace(
    IOptions<PostOptions> options, TimeProvider bureau, MachineClock machine, ILogger<LoopPace> logger)
{
    /// <summary>However fast the bureau's clock runs in a rehearsal, other work gets its turn.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan WaitAfterFault = TimeSpan.FromSeconds(1);

    /// <summary>Repeats it as often as it is looked what is owed.</summary>
    public Task RepeatAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken) =>
        RepeatAsync(work, options.Value.LooksEvery, stoppingToken);

    /// <summary>Repeats it so often by the bureau's clock.</summary>
    public async Task RepeatAsync(Func<CancellationToken, Task> work, TimeSpan every, CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = ShortestWait;
            try
            {
                await work(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(fault);
                wait = WaitAfterFault;
            }

            await Task.WhenAll(Task.Delay(every, bureau, stoppingToken), Task.Delay(wait, machine.Time, stoppingToken));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of posting failed; it is tried again.")]
    private partial void LogFailed(Exception fault);
}
