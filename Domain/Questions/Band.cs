namespace Wenming.Domain.Questions;

/// <summary>A band of a number: it begins at <paramref name="AtLeast"/> (included) and ends where the next higher band begins.</summary>
/// <param name="AtLeast">Lower limit, included.</param>
/// <param name="Points">Points that the band earns.</param>
public sealed record Band(decimal AtLeast, decimal Points);
