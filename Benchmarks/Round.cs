namespace Wenming.Benchmarks;

/// <summary>What one round of load cost.</summary>
/// <param name="Requests">Answers received.</param>
/// <param name="Connections">How many requests were on their way at the same time.</param>
/// <param name="Elapsed">How long the round took.</param>
/// <param name="ProcessorTime">What the server's processor spent on it.</param>
internal sealed record Round(int Requests, int Connections, TimeSpan Elapsed, TimeSpan ProcessorTime)
{
    /// <summary>Microseconds from a request to its answer.</summary>
    public double MeanMicroseconds => Elapsed.TotalMicroseconds * Connections / Requests;

    /// <summary>Microseconds of the server's processor a request.</summary>
    public double ProcessorMicroseconds => ProcessorTime.TotalMicroseconds / Requests;
}
