using Wenming.Bot.Hosting;

try
{
    var app = BotHost.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartRefusal.SentenceFor(fault) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
