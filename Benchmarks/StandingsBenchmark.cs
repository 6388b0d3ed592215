using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wenming.Benchmarks;

/// <summary>排名 for a leader of a bureau with 10 sections and of one with 1,000, 30 people each, all of them submitted.</summary>
internal static class StandingsBenchmark
{
    private const int Questions = 200;

    public static async Task<int> RunAsync()
    {
        var few = await MeasureAsync(10, 3993);
        var many = await MeasureAsync(1000, 3994);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"RATIO 1,000 to 10 sections: median {many.Median / few.Median:0.00}x; first answer after the start {many.First / few.First:0.00}x"));
        return 0;
    }

    private static async Task<(double Median, double First)> MeasureAsync(int sections, int port)
    {
        var folder = Directory.CreateTempSubdirectory("wenming-bench-").FullName;
        try
        {
            await BureauSeed.WriteAsync(folder, sections, withStandings: true);
            await using var bot = await ServerProcess.StartBotAsync(port, folder);
            using var http = new HttpClient { BaseAddress = bot.Address };
            var first = await AskAsync(http, 0);
            List<double> times = [];
            for (var i = 1; i <= Questions; i++)
                times.Add(await AskAsync(http, i));
            var median = times.Order().ElementAt(times.Count / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sections,5} sections of {BureauSeed.PeopleASection}: first answer after the start {first:0} us, then median {median:0} us of {Questions}"));
            return (median, first);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> AskAsync(HttpClient http, int number)
    {
        var body = Encoding.UTF8.GetBytes(
            $$$"""{"type":"message","id":"ask-{{{number}}}","text":"排名","channelId":"msteams","serviceUrl":"http://127.0.0.1:1/none","deliveryMode":"expectReplies","locale":"zh-CN","from":{"id":"29:{{{BureauSeed.LeaderId}}}","name":"局领导","aadObjectId":"{{{BureauSeed.LeaderId}}}"},"recipient":{"id":"28:bot","name":"文明"},"conversation":{"id":"a:{{{BureauSeed.LeaderId}}}","conversationType":"personal"}}""");
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        var clock = Stopwatch.StartNew();
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        var answer = await response.Content.ReadAsStringAsync();
        var elapsed = clock.Elapsed.TotalMicroseconds;
        return answer.Contains("科室0001", StringComparison.Ordinal)
            ? elapsed
            : throw new InvalidOperationException($"The bot did not answer with standings: {answer[..Math.Min(answer.Length, 600)]}");
    }
}
