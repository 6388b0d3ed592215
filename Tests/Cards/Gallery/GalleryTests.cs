using System.Reflection;
using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Tests.Support;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The catalogue of cards is complete: whoever adds a card adds it here, and every rule and picture has it.</summary>
public sealed class GalleryTests
{
    private static readonly IReadOnlyList<MethodInfo> Builders =
    [
        .. typeof(Card).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.Name == "Build" && method.ReturnType == typeof(AdaptiveCard)),
    ];

    [Fact]
    public void Every_card_of_the_product_is_in_the_gallery() => Findings.AssertNone(NotShown(CardGallery.All));

    [Fact]
    public void Every_card_is_shown_in_both_languages() =>
        Assert.All(CardGallery.All.GroupBy(card => card.Name[..^3]), cards => Assert.Equal(2, cards.Select(card => card.Language).Distinct().Count()));

    [Fact]
    public void A_card_that_is_not_in_the_gallery_is_reported()
    {
        var withoutHelp = CardGallery.All.Where(card => card.MadeBy.DeclaringType != typeof(HelpCard));

        Assert.Equal("HelpCard.Build(IReadOnlyList`1, String, Language) is not in the gallery.", Assert.Single(NotShown(withoutHelp)));
    }

    private static IEnumerable<string> NotShown(IEnumerable<GalleryCard> gallery) => Builders
        .Except(gallery.Select(card => card.MadeBy))
        .Select(method =>
            $"{method.DeclaringType!.Name}.Build({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))}) is not in the gallery.");
}
