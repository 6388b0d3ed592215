using Wenming.Bot.Features.Roster;
using Wenming.Bot.Web;
using Wenming.Cards.Roster;

namespace Wenming.Bot.Hosting;

/// <summary>Lets the chat page offer the people on the roster.</summary>
internal sealed class RosterPicker(RosterReader roster) : IPeopleOfThePicker
{
    public async Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await roster.EverybodyAsync(cancellationToken))
            .Select(person => new PickerPerson(person.Id.Value, person.Name, person.Section?.Value ?? "", RoleNames.Of(person.Roles))),
    ];
}
