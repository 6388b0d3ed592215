using Microsoft.Playwright;

namespace Wenming.Tests.Support.Browser;

/// <summary>A page and what went wrong on it. Its profile ends with it.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"uncaught: {error}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Method} {request.Url} {request.Failure}");
    }

    /// <summary>The page, as Playwright drives it.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, uncaught exceptions and failed requests, so far.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            lock (_problems)
                return [.. _problems];
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(bool isProblem, string words)
    {
        if (!isProblem)
            return;
        lock (_problems)
            _problems.Add(words);
    }
}
