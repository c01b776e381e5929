using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common;

/// <summary>Refusals that come from reading before changing.</summary>
public static class ReadErrors
{
    /// <summary>What was read is not what stands; the pipeline adds who changed what.</summary>
    public static Error Stale<TAggregate>(Guid id, long version) =>
        new("stale", "Cet élément a été modifié entre-temps.", ErrorKind.Conflict, Stale: new StaleReading(typeof(TAggregate).Name, id, version));
}
