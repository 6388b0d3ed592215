using System.Globalization;
using Wenming.Benchmarks;

return args switch
{
    ["floor", var url] => await Floor.RunAsync(url),
    ["turn", ..] => await TurnBenchmark.RunAsync(),
    ["accept", var url] => await AcceptingTeams.RunAsync(url),
    ["posts", ..] => await PostsBenchmark.RunAsync(),
    ["posts-of", var people, var url] => await PostsBenchmark.RunOneAsync(int.Parse(people, CultureInfo.InvariantCulture), url),
    ["standings", ..] => await StandingsBenchmark.RunAsync(),
    ["chat"] => await ChatBenchmark.RunAsync(),
    ["mutations"] => await MutationsBenchmark.RunAsync(100_000),
    ["mutations", var count] => await MutationsBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- turn        a member's button press against the bare floor, as a ratio");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- standings   排名 with 10 and with 1,000 sections");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- posts       a bulletin to 10,000, 100,000 and 1,000,000 people");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- mutations   100,000 mutated activities at the running bot: answers, exceptions, memory");
    Console.Error.WriteLine("dotnet run -c Release --project Benchmarks -- chat        200 web socket clients for a minute");
    return 2;
}
