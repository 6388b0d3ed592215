namespace Wenming.Bot.Features.Appeals;

/// <summary>What somebody says about an appeal.</summary>
/// <param name="IsUpheld">Whether the section is right.</param>
/// <param name="Reason">Why; there and not too long.</param>
internal sealed record AppealVerdict(bool IsUpheld, string Reason);
