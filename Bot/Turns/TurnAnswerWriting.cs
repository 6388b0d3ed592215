namespace Wenming.Bot.Turns;

/// <summary>Writes a turn's answer as an HTTP response.</summary>
internal static class TurnAnswerWriting
{
    public static async Task WriteAnswerAsync(this HttpResponse response, TurnAnswer answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
            return;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }
}
