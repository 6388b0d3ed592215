namespace Wenming.Bot.Web;

/// <summary>Without a roster feature nobody can be picked; the page offers to come as a stranger.</summary>
internal sealed class NobodyToPick : IPeopleOfThePicker
{
    public Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PickerPerson>>([]);
}
