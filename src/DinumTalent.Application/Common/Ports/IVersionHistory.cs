using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Tells who changed what since a version was read.</summary>
public interface IVersionHistory
{
    /// <summary>For instance "par Claire Petit à 14 h 32 (Étape)"; null when nothing is known.</summary>
    Task<string?> Since(StaleReading reading, CancellationToken cancellationToken);
}
