using System.Text;
using CsvHelper;
using Wenming.Domain.Roster;

namespace Wenming.Bot.Features.Roster;

/// <summary>Reads a roster from CSV: UTF-8 with or without a byte order mark, quoted fields, any line ends.</summary>
internal static class RosterCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes.</summary>
    public static RosterReading Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return Read(Utf8.GetString(file));
        }
        catch (DecoderFallbackException)
        {
            return new RosterReading.Refused([new RosterError(1, string.Empty, RosterErrorKind.NotUtf8, string.Empty)]);
        }
    }

    /// <summary>Reads text. Where quotation marks do not match, no field can be trusted, so that nothing else is looked at.</summary>
    public static RosterReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var records = new List<RosterRecord>();
        var errors = new List<RosterError>();
        using var reader = CsvReader.FromText(text.TrimStart(ByteOrderMark), new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => errors.Add(ErrorOf(record)),
        });
        while (reader.Read())
            records.Add(new RosterRecord((int)reader.LineNumber, reader.Current.ToArray()));
        return errors.Count > 0 ? new RosterReading.Refused(errors) : RosterFile.Read(records);
    }

    private static RosterError ErrorOf(CsvMalformedRecord record) =>
        new((int)record.LineNumber, string.Empty, RosterErrorKind.StrayQuote, record.RawRecord);
}
