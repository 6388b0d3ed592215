using Wenming.Domain.Wording;

namespace Wenming.Bot.Web;

/// <summary>A person of the demo bureau.</summary>
/// <param name="Id">The id by which the bot knows the person.</param>
/// <param name="Name">The display name.</param>
/// <param name="Section">The section's name; people of one section stand together. Empty for bureau leaders without one.</param>
/// <param name="Roles">The roles in words, for example 科室负责人 / section head.</param>
public sealed record PickerPerson(string Id, string Name, string Section, Text Roles);
