using System.Globalization;
using Wenming.Cards.Elements;

namespace Wenming.Cards.Deliveries;

/// <summary>Opens a page of the list, or one post.</summary>
/// <param name="Page">The page, from 0.</param>
/// <param name="PostId">The post; <see langword="null"/> for the list.</param>
public sealed record DeliveriesCommand(int Page, string? PostId)
{
    /// <summary>The verb of the buttons.</summary>
    public const string Verb = "deliveries.show";

    private const string PageKey = "page";
    private const string PostKey = "post";

    /// <summary>The command that a card carried; what it says is only a wish, the roster decides.</summary>
    public static DeliveriesCommand Read(CardCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var page = int.TryParse(command[PageKey], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new DeliveriesCommand(page, command[PostKey]);
    }

    /// <summary>The button's command.</summary>
    public CardCommand ToCommand()
    {
        var data = new Dictionary<string, string> { [PageKey] = Page.ToString(CultureInfo.InvariantCulture) };
        if (PostId is not null)
            data[PostKey] = PostId;
        return new CardCommand(Verb, data);
    }
}
