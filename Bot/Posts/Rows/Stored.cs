namespace Wenming.Bot.Posts.Rows;

/// <summary>A row's value with the version that was read.</summary>
internal readonly record struct Stored<T>(T Value, string ETag);
