using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>All that a matching of one session of results of a cohort is computed from: who goes on, what they wish, how they were judged, what is sought.</summary>
/// <param name="CohortId">The cohort.</param>
/// <param name="Sprint">Whose people and challenges.</param>
/// <param name="Fellows">Those who are preselected and have not withdrawn.</param>
/// <param name="Positions">Of the public challenges.</param>
/// <param name="Rule">That ranks people now; null while none is set.</param>
public sealed record CohortLists(CohortId CohortId, int Sprint, IReadOnlyCollection<RankableFellow> Fellows, IReadOnlyCollection<FellowPosition> Positions, RankingRule? Rule)
{
    /// <summary>Of the sprint, from 1: see <see cref="ResultsSession"/>.</summary>
    public int Session { get; init; } = 1;

    /// <summary>Length of <see cref="Fingerprint"/>.</summary>
    public const int FingerprintLength = 64;

    /// <summary>The same for the same lists in whatever order, another one when a wish, a mean, a person or a place is another. SHA-256, 64 hexadecimal digits.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var fellow in Fellows.OrderBy(f => f.Id.Value))
        {
            text.Append(fellow.Id).Append(';').AppendJoin(',', fellow.Expertises).Append(';').AppendJoin(',', fellow.Wishes)
                .Append(';').Append(Mean(fellow.Preselection)).Append(';').Append(Mean(fellow.Audition)).Append(';').Append(fellow.IsWithdrawn).Append('\n');
        }

        foreach (var position in Positions.OrderBy(p => p.Key, StringComparer.Ordinal)) text.Append(position.Key).Append(';').Append(position.Places).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Equal where a ranking holds them equal, however the database keeps decimals.</summary>
    private static string Mean(decimal? mean) => mean is { } given ? Math.Round(given, GridMeans.Decimals).ToString("F" + GridMeans.Decimals, CultureInfo.InvariantCulture) : "-";
}
