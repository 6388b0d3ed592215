using System.Globalization;
using System.Numerics;

namespace Wenming.Tests.Rehearsals;

/// <summary>A fraction, reckoned without the product's code. In lowest terms, so that equal amounts are equal.</summary>
internal readonly record struct Exact
{
    public Exact(BigInteger upper, BigInteger lower)
    {
        var common = BigInteger.GreatestCommonDivisor(upper, lower);
        (Upper, Lower) = (upper / common, lower / common);
    }

    public BigInteger Upper { get; }

    public BigInteger Lower { get; }

    /// <summary>A decimal number as it is written, for example <c>2.4</c>.</summary>
    public static Exact Of(string number)
    {
        var digits = number.Split('.') is [_, var behind] ? behind.Length : 0;
        return new(BigInteger.Parse(number.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, digits));
    }

    public static implicit operator Exact(int number) => new(number, 1);

    public static Exact operator +(Exact left, Exact right) => new((left.Upper * right.Lower) + (right.Upper * left.Lower), left.Lower * right.Lower);

    public static Exact operator -(Exact left, Exact right) => new((left.Upper * right.Lower) - (right.Upper * left.Lower), left.Lower * right.Lower);

    public static Exact operator *(Exact left, Exact right) => new(left.Upper * right.Upper, left.Lower * right.Lower);

    public static Exact operator /(Exact left, Exact right) => new(left.Upper * right.Lower, left.Lower * right.Upper);

    public static bool operator <(Exact left, Exact right) => left.Upper * right.Lower < right.Upper * left.Lower;

    public static bool operator >(Exact left, Exact right) => right < left;

    /// <summary>As the tables write it: <c>465/22</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Upper}/{Lower}");

    /// <summary>As people see it: cut behind two digits.</summary>
    public string Shown() => string.Create(CultureInfo.InvariantCulture, $"{Upper / Lower}.{(int)(Upper % Lower * 100 / Lower):00}");
}
