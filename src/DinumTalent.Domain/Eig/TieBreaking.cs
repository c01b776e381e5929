using System.Security.Cryptography;
using System.Text;

namespace DinumTalent.Domain.Eig;

/// <summary>How people whom a position ranks equal are put in order; said once for a market, and kept with it.</summary>
/// <remarks>
/// One draw serves all positions: with a draw for each, people would lose by chance what they could have exchanged
/// (A. Abdulkadiroğlu, P. Pathak, A. Roth, “Strategy-proofness versus efficiency in matching with indifferences”, American
/// Economic Review 99, 2009). A lot depends on the seed and the person alone, so that neither the order of the input
/// nor who else takes part moves it, and anybody can compute it again.
/// </remarks>
public sealed record TieBreaking
{
    /// <summary>Equals stay in the order in which the position lists them.</summary>
    public static readonly TieBreaking AsGiven = new(seed: null);

    private TieBreaking(string? seed) => Seed = seed;

    /// <summary>What the draw starts from, to be announced before it; null where the order given decides.</summary>
    public string? Seed { get; }

    /// <summary>Equals are ordered by lots: SHA-256 of "seed:key" in UTF-8, the smallest first.</summary>
    public static TieBreaking Draw(string seed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(seed);
        return new TieBreaking(seed);
    }

    /// <summary>The lot of a candidate, 64 hexadecimal digits in lower case.</summary>
    /// <exception cref="InvalidOperationException">Nothing is drawn.</exception>
    public string Lot(string key) => Seed is null
        ? throw new InvalidOperationException("Ties are broken by the order given: there are no lots.")
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}:{key}")));
}

/// <summary>People whom a position ranked equal, and the order that the tie-breaking gave them.</summary>
/// <param name="Position">Number of the position.</param>
/// <param name="Rank">Of the first of them, from 1; the others follow.</param>
/// <param name="Candidates">Numbers of the candidates, the first of the draw first.</param>
public sealed record BrokenTie(int Position, int Rank, IReadOnlyList<int> Candidates);
