using Wenming.Cards.Elements;
using Wenming.Cards.Guidance;
using Wenming.Cards.Posts;
using Wenming.Cards.SelfChecks;
using Wenming.Domain.Wording;

namespace Wenming.Tests.Cards.Gallery;

/// <summary>The day's digest: one matter, three, and more than a card takes.</summary>
internal static class DigestGallery
{
    public static IEnumerable<GalleryCard> In(Language language)
    {
        List<DigestItem> one = [Item(language, 60, SelfCheckTexts.CommandName.In(language))];
        List<DigestItem> three = [Item(language, 60, SelfCheckTexts.CommandName.In(language)), Item(language, 30), Item(language, 120, SelfCheckTexts.ResumeName.In(language))];
        List<DigestItem> overfull = [.. Enumerable.Repeat(Item(language, 800, SelfCheckTexts.CommandName.In(language), SelfCheckTexts.ResumeName.In(language)), 10)];
        List<DigestItem> beyond = [.. Enumerable.Repeat(Item(language, 1, SelfCheckTexts.CommandName.In(language)) with { Title = Sample.Words(200) }, 40)];
        yield return GalleryCard.Of("digest-one", language, () => DigestCard.Build(one, language));
        yield return GalleryCard.Of("digest-three", language, () => DigestCard.Build(three, language));
        yield return GalleryCard.Of("digest-overfull", language, () => DigestCard.Build(overfull, language));
        yield return GalleryCard.Of("digest-beyond", language, () => DigestCard.Build(beyond, language));
    }

    private static DigestItem Item(Language language, int length, params string[] commands) => new(
        SelfCheckTexts.MemberTitle.In(language),
        [new TextBlock(Sample.Words(length))],
        [.. commands.Select(command => ChatCommand.ButtonBeside(command, command))]);
}
