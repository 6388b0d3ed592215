using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Wenming.Cards.Elements;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>One card as the product would send it.</summary>
/// <param name="Name">Names it in file names and messages.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="MadeBy">The method that composes it.</param>
/// <param name="Card">The card.</param>
internal sealed record GalleryCard(string Name, Language Language, MethodInfo MadeBy, AdaptiveCard Card)
{
    /// <summary>The card as it goes over the wire.</summary>
    public string Json => JsonSerializer.Serialize(Card, CardJson.Exact.AdaptiveCard);

    /// <summary>The card as a host of Adaptive Cards 1.5 sees it: a chart of Teams' is replaced by its fallback.</summary>
    public string JsonOf15 => HostOf15.Shown(Json);

    /// <summary>Its size on the wire.</summary>
    public int Utf8Bytes => Encoding.UTF8.GetByteCount(Json);

    /// <summary>A card composed by one call of a <c>Build</c> method, which the catalogue takes note of.</summary>
    public static GalleryCard Of(string name, Language language, Expression<Func<AdaptiveCard>> build) => new(
        $"{name}.{(language == Language.Chinese ? "zh" : "en")}",
        language,
        ((MethodCallExpression)build.Body).Method,
        build.Compile(preferInterpretation: true)());

    public override string ToString() => Name;
}
