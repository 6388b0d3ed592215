using Wenming.Domain.Roster;

namespace Wenming.Bot.Web.SignIn;

/// <summary>Somebody who has shown who they are.</summary>
/// <param name="Id">The Entra object id, by which the roster knows the person too.</param>
/// <param name="Name">The display name of the account.</param>
/// <param name="Until">When they have to show it again.</param>
internal sealed record SignedInPerson(PersonId Id, string Name, DateTimeOffset Until);
