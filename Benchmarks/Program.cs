using Wenming.Benchmarks;

return args switch
{
    ["floor", var url] => await Floor.RunAsync(url),
    ["turn", ..] => await TurnBenchmark.RunAsync(),
    ["standings", ..] => await StandingsBenchmark.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- turn        a member's button press against the bare floor, as a ratio");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- standings   排名 with 10 and with 1,000 sections");
    return 2;
}
