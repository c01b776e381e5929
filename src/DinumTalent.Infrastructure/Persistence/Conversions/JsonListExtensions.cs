using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DinumTalent.Infrastructure.Persistence.Conversions;

/// <summary>Keeps a short list of values, which no query looks into, as JSON in one column.</summary>
internal static class JsonListExtensions
{
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(
            list => JsonSerializer.Serialize(list, StoredJson.Options),
            json => JsonSerializer.Deserialize<List<T>>(json, StoredJson.Options) ?? new List<T>(),
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
                list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
                list => list.ToList()));
}
