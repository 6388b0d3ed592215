namespace Wenming.Benchmarks;

/// <summary>What one round of load cost.</summary>
/// <param name="Requests">Answers received.</param>
/// <param name="Elapsed">How long the round took.</param>
/// <param name="ProcessorTime">What the server's processor spent on it.</param>
internal sealed record Round(int Requests, TimeSpan Elapsed, TimeSpan ProcessorTime)
{
    /// <summary>Microseconds of the server's processor a request.</summary>
    public double ProcessorMicroseconds => ProcessorTime.TotalMicroseconds / Requests;
}
