using FsCheck;
using FsCheck.Fluent;
using Wenming.Tables;

namespace Wenming.Tests.Tables;

public sealed class TableKeyTests
{
    // Signs that mean something to somebody, among any others: half pairs too.
    private static readonly Gen<char> Sign = Gen.Frequency(
        (2, Gen.Elements("|~/\\#?\0\u0001\u001F\u007F\u009F\uD83D\uDE00\uFFFF07C".ToCharArray())),
        (3, Gen.Choose(0x20, 0x7E).Select(code => (char)code)),
        (1, Gen.Choose(0, 0xFFFF).Select(code => (char)code)));

    private static readonly Arbitrary<string[]> Parts =
        Gen.NonEmptyListOf(Gen.ListOf(Sign).Select(signs => new string([.. signs]))).Select(parts => parts.ToArray()).ToArbitrary();

    [Fact]
    public void The_parts_of_a_key_are_read_back_whatever_they_are() =>
        Prop.ForAll(Parts, parts => TableKey.Parts(TableKey.Of(parts)).SequenceEqual(parts)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_of_parts_is_a_legal_key() =>
        Prop.ForAll(Parts, parts => IsLegalOrTooLong(TableKey.Of(parts))).QuickCheckThrowOnFailure();

    [Fact]
    public void Different_parts_make_different_keys() =>
        Prop.ForAll(Parts, Parts, (one, other) => one.SequenceEqual(other) == (TableKey.Of(one) == TableKey.Of(other)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("~")]
    [InlineData("~12")]
    [InlineData("~ 2F ")]
    [InlineData("a~zzzz")]
    public void A_text_that_is_no_key_of_parts_is_refused(string key) => Assert.Throws<FormatException>(() => TableKey.Parts(key));

    [Fact]
    public void A_key_stays_readable() => Assert.Equal("bureau|第一科室|C1-07 😀", TableKey.Of("bureau", "第一科室", "C1-07 😀"));

    private static bool IsLegalOrTooLong(string key)
    {
        if (key.Length <= RequestRules.MaxKeyLength)
            RequestRules.CheckKeys(key, key);
        return true;
    }
}
