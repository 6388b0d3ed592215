using System.Text;
using System.Text.Json;
using Wenming.Cards.Elements;
using Wenming.Domain.Bulletins;
using Wenming.Domain.Wording;

namespace Wenming.Cards.Bulletins;

/// <summary>
/// Whether a wording fits into a card. 2,000 Chinese characters do; as many emoji or signs that must be escaped, each of which takes up to twelve
/// bytes and is said again in the plain words, do not.
/// </summary>
public static class BulletinSize
{
    /// <summary>Hosts refuse cards above about 28 KB; the desk needs about 9 KB around the preview.</summary>
    private const int MostBytes = 14_700;

    /// <summary>Whether readers and the desk can be shown this wording.</summary>
    public static bool Fits(BulletinContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.IsWithinLimits)
            return false;
        var card = BulletinCard.Build(new BulletinView(new BulletinId(2026, 1), content, 1) { Year = 2026 }, Language.Chinese);
        return Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(card, CardJson.Exact.AdaptiveCard)) <= MostBytes;
    }
}
