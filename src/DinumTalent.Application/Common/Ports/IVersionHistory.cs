using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Tells who changed what since a version was read.</summary>
public interface IVersionHistory
{
    /// <summary>For instance "par Claire Petit à 14 h 32 (Étape)"; null when nothing is known.</summary>
    Task<string?> Since(StaleReading reading, CancellationToken cancellationToken);

    /// <summary>The last of some commands that changed a thing; null when none did, or the trail knows nothing of it.</summary>
    /// <param name="entity">Kind of the thing.</param>
    /// <param name="id">The thing.</param>
    /// <param name="commands">Their names.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<PastAct?> Last(string entity, Guid id, IReadOnlyCollection<string> commands, CancellationToken cancellationToken);
}

/// <param name="At">In UTC.</param>
/// <param name="By">Name of who did it, as it was then.</param>
/// <param name="Reason">As given; null once erased.</param>
public sealed record PastAct(DateTime At, string By, string? Reason);
