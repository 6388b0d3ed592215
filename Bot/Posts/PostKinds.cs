namespace Wenming.Bot.Posts;

/// <summary>Finds who speaks for a kind of post.</summary>
internal sealed class PostKinds
{
    private readonly Dictionary<string, IPost> _posts = new(StringComparer.Ordinal);

    /// <summary>All posts that the features registered.</summary>
    /// <exception cref="InvalidOperationException">Two speak for the same kind.</exception>
    public PostKinds(IEnumerable<IPost> posts)
    {
        foreach (var post in posts)
        {
            foreach (var kind in post.Kinds)
            {
                if (!_posts.TryAdd(kind, post))
                    throw new InvalidOperationException(
                        $"{post.GetType().Name} and {_posts[kind].GetType().Name} both speak for posts of kind '{kind}': let one of them.");
            }
        }
    }

    /// <summary>Who speaks for the kind; <see langword="null"/> when nobody does.</summary>
    public IPost? Find(string kind) => _posts.GetValueOrDefault(kind);
}
