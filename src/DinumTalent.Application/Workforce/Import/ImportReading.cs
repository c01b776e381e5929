using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>What acts on imports read before.</summary>
internal static class ImportReading
{
    /// <summary>What the columns of the last confirmed file of an administration were said to be.</summary>
    public static async Task<IReadOnlyDictionary<string, AgentColumn?>> RememberedColumns(
        this ITalentDbContext db, IAccess access, OrganisationId organisation, CancellationToken cancellationToken)
    {
        var last = await db.AgentImports(access).AsNoTracking()
            .Where(i => i.OrganisationId == organisation && i.MappedAt != null)
            .OrderByDescending(i => i.MappedAt)
            .Select(i => new { i.Headers, i.Columns })
            .FirstOrDefaultAsync(cancellationToken);
        return last is null
            ? new Dictionary<string, AgentColumn?>()
            : last.Headers.Zip(last.Columns).DistinctBy(p => ColumnGuess.Key(p.First)).ToDictionary(p => ColumnGuess.Key(p.First), p => p.Second);
    }

    /// <summary>Refuses columns that need a permission which the person does not hold there.</summary>
    public static async Task<Result> MayRead(
        this HeldPermissions held, OrganisationId organisation, IEnumerable<AgentColumn?> columns, CancellationToken cancellationToken)
    {
        var permissions = await held.In(organisation, cancellationToken);
        return Result.All(columns.OfType<AgentColumn>()
            .Where(c => c.Needs() is { } needed && !permissions.Contains(needed))
            .Select(c => (Result)AgentImportErrors.ColumnForbidden(c)));
    }
}
