namespace Wenming.Bot.Web;

/// <summary>Tells the chat page whom one can be there. Implemented by the roster for its demo bureau; Development and this machine only.</summary>
public interface IPeopleOfThePicker
{
    /// <summary>The people, in the order in which they are shown.</summary>
    Task<IReadOnlyList<PickerPerson>> ListAsync(CancellationToken cancellationToken);
}
