using System.ComponentModel.DataAnnotations;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Turns;

/// <summary>Which bureau this installation serves.</summary>
public sealed class BureauOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Bureau";

    /// <summary>Part of every partition key: 1 to 40 small letters, digits and hyphens. Default <c>bureau</c>.</summary>
    [Required(ErrorMessage = "Bureau:Id is empty; give the bureau a short name such as 'land-3'.")]
    [RegularExpression(
        "^[a-z0-9-]{1,40}$", ErrorMessage = "Bureau:Id must be 1 to 40 small letters, digits and hyphens, for example 'land-3'.")]
    public string Id { get; set; } = "bureau";

    /// <summary>The bureau.</summary>
    public BureauId Bureau => new(Id);
}
