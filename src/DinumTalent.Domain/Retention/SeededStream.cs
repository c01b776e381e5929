using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace DinumTalent.Domain.Retention;

/// <summary>Random numbers that are the same for one seed and name, on every machine and with every version of .NET.</summary>
/// <remarks>
/// xoshiro256** 1.0 (D. Blackman, S. Vigna, “Scrambled Linear Pseudorandom Number Generators”, ACM Transactions on Mathematical
/// Software 47, 2021), its state filled by SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014), as its authors advise.
/// Names are turned into numbers by FNV-1a, 64 bits, over UTF-8. Whole numbers alone: nothing is rounded. A value that changes with each draw, so
/// that a loop keeps it in the registers of the processor: a copy goes its own way.
/// </remarks>
#pragma warning disable CA1815 // Two streams are never compared.
public struct SeededStream
#pragma warning restore CA1815
{
    /// <summary>Draws and thresholds are whole numbers below it, 2^53: as fine as a double of that size is exact.</summary>
    public const long Range = 1L << 53;

    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <param name="s0">First quarter of the state; the four must not all be 0.</param>
    /// <param name="s1">Second.</param>
    /// <param name="s2">Third.</param>
    /// <param name="s3">Fourth.</param>
    public SeededStream(ulong s0, ulong s1, ulong s2, ulong s3) => (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);

    /// <summary>The stream of a seed that bears a name: streams of other names have nothing to do with it.</summary>
    public static SeededStream Of(long seed, string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name)) hash = (hash ^ b) * 1099511628211UL;
        var state = (ulong)seed;
        state = SplitMix64(ref state) ^ hash;
        return new SeededStream(SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state), SplitMix64(ref state));
    }

    /// <summary>The next number of SplitMix64, whose state moves on.</summary>
    public static ulong SplitMix64(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Sixty-four random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 to below <see cref="Range"/>; it is below a <see cref="Threshold"/> as often as its probability says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Draw() => (long)(Next() >> 11);

    /// <summary>What draws fall below with a probability: never for 0, always for 1.</summary>
    public static long Threshold(double probability) => probability <= 0 ? 0 : probability >= 1 ? Range : (long)(probability * Range);
}
