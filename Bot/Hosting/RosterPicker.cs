using Wenming.Bot.Features.Roster;
using Wenming.Bot.Web;
using Wenming.Cards.Roster;
using Wenming.Domain.Roster;
using Wenming.Domain.Wording;

namespace Wenming.Bot.Hosting;

/// <summary>Lets the chat page offer the people on the roster.</summary>
internal sealed class RosterPicker(RosterReader roster) : IPeopleOfThePicker
{
    public async Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await roster.EverybodyAsync(cancellationToken))
            .Select(person => new PickerPerson(person.Id.Value, person.Name, person.Section?.Value ?? "", In(person.Roles))),
    ];

    private static Text In(Role roles) => new(RoleWords.Of(roles, Language.Chinese), RoleWords.Of(roles, Language.English));
}
