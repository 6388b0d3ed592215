using Wenming.Cards.Elements;
using Wenming.Cards.Wording;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>What a reader gets.</summary>
public static class BulletinCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(BulletinView view, Language language)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Card.Of(language, [.. BulletinBody.Of(view, language), .. Receipt(view, language)]);
    }

    private static IEnumerable<CardElement> Receipt(BulletinView view, Language language)
    {
        if (view.ReadAt is { } at)
        {
            yield return Card.Confirmation(BulletinTexts.ReceiptGiven.In(language, QuarterWords.Of(at, language)));
            yield break;
        }

        if (!view.Content.AsksReceipt || !view.MayRead)
            yield break;
        yield return Card.Quiet(BulletinTexts.ReceiptAsked.In(language, view.Id.Short(view.Year)));
        var press = new BulletinPress(BulletinAction.Receipt, view.Id, view.Wording);
        yield return Card.Buttons(press.ToCommand().ToAction(BulletinTexts.Receipt.In(language), "positive"));
    }
}
