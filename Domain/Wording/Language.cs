namespace Wenming.Domain.Wording;

/// <summary>The languages that every text exists in. Chinese comes first and is the default.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English (en-US).</summary>
    English,
}
