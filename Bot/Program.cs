using Wenming.Bot.Hosting;
using Wenming.Bot.Hosting.CommandLine;

try
{
    var app = BotHost.Build(args);
    if (CommandLineJobs.AreCalledBy(args))
        return await app.Services.GetRequiredService<CommandLineJobs>().RunAsync(args, CancellationToken.None);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartRefusal.SentenceFor(fault) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
