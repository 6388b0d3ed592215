using System.Globalization;

namespace Wenming.Domain.Wording;

/// <summary>One text in both languages. There is no way to write one without the other, and a test refuses an empty one.</summary>
/// <param name="Zh">The Chinese wording; <c>{0}</c>, <c>{1}</c> … stand for values.</param>
/// <param name="En">The English wording, with the same placeholders.</param>
public sealed record Text(string Zh, string En)
{
    /// <summary>The wording in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Zh : En;

    /// <summary>The wording in one language with its placeholders filled, numbers written the invariant way.</summary>
    public string In(Language language, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, In(language), values);
}
