using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Wenming.Bot.Catalogs;
using Wenming.Tables;

namespace Wenming.Bot.Hosting;

/// <summary>Tells apart a start that the bot refuses, with a sentence for the operator, from a bug.</summary>
internal static class StartRefusal
{
    /// <summary>What to tell the operator; <see langword="null"/> for anything that is a bug and deserves its stack trace.</summary>
    public static string? SentenceFor(Exception fault) => fault switch
    {
        OptionsValidationException refused => string.Join(Environment.NewLine, refused.Failures),
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            string.Join(Environment.NewLine, several.InnerExceptions.Select(SentenceFor)),
        TableStoreException or CatalogException => fault.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message} Another program listens there: stop it, or set Urls to another address.",
        InvalidOperationException { InnerException: FormatException or ArgumentException }
            when fault.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal) =>
            $"{fault.Message} Correct the setting.",
        _ => null,
    };
}
