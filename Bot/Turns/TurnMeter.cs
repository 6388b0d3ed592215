using System.Diagnostics.Metrics;

namespace Wenming.Bot.Turns;

/// <summary>Counts turns and measures how long a person waits.</summary>
internal sealed class TurnMeter
{
    private readonly Histogram<double> _duration;

    public TurnMeter(IMeterFactory meters) =>
        _duration = meters.Create("Wenming").CreateHistogram<double>("wenming.turns.duration", "s", "How long a turn took, by activity type and HTTP status.");

    public void Record(string type, int status, TimeSpan took) => _duration.Record(
        took.TotalSeconds, new KeyValuePair<string, object?>("type", type), new KeyValuePair<string, object?>("status", status));
}
