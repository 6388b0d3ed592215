using Wenming.Benchmarks;

return args switch
{
    ["floor", var url] => await Floor.RunAsync(url),
    ["press", var url, var connections, var seconds] => await TurnBenchmark.PressAsync(new Uri(url), int.Parse(connections, System.Globalization.CultureInfo.InvariantCulture), int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)),
    ["turn", ..] => await TurnBenchmark.RunAsync(),
    ["standings", ..] => await StandingsBenchmark.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- turn        a member's button press against the bare floor, as a ratio");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- press http://127.0.0.1:3978 16 30    presses buttons at a running bot, for a profiler");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- standings   排名 with 10 and with 1,000 sections");
    return 2;
}
