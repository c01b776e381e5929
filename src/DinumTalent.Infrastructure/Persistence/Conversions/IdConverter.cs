using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DinumTalent.Infrastructure.Persistence.Conversions;

/// <summary>Stores a typed identifier as the Guid that it wraps.</summary>
public sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => Unwrap(id), value => Wrap(value))
    where TId : struct, IId<TId>
{
    private static Guid Unwrap(TId id) => id.Value;

    private static TId Wrap(Guid value) => TId.From(value);
}
