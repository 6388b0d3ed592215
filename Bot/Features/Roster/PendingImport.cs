namespace Wenming.Bot.Features.Roster;

/// <summary>A file that an administrator has seen the preview of.</summary>
/// <param name="Csv">The file's text.</param>
/// <param name="Version">The version it becomes.</param>
/// <param name="BasedOnAt">When the preview was computed (UTC).</param>
/// <param name="BasedOnETag">The roster it was compared with; <see langword="null"/> for the first one.</param>
internal sealed record PendingImport(string Csv, string Version, DateTimeOffset BasedOnAt, string? BasedOnETag);
