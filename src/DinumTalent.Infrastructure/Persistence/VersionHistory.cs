using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <inheritdoc />
internal sealed class VersionHistory(TalentDbContext db, ICurrentUser user) : IVersionHistory
{
    public async Task<string?> Since(StaleReading reading, CancellationToken cancellationToken)
    {
        var line = await db.AuditRows.AsNoTracking()
            .Where(e => e.Entity == reading.Entity && e.EntityId == reading.Id && e.EntityVersion > reading.Version)
            .OrderByDescending(e => e.EntityVersion)
            .FirstOrDefaultAsync(cancellationToken);
        if (line is null) return null;
        var who = line.ActorName.Length == 0 ? "le candidat"
            : line.ActorId is { } actor && actor == user.Id?.Value ? "vous-même, dans un autre onglet ou une autre fenêtre,"
            : line.ActorName;
        var what = string.Join(", ", line.Fields.Split(',').Select(FieldNames.Told).OfType<string>().Distinct().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
        return $"par {who} le {line.At.ToFrench()}{(what.Length == 0 ? "" : $" ({what})")}";
    }

    public async Task<PastAct?> Last(string entity, Guid id, IReadOnlyCollection<string> commands, CancellationToken cancellationToken) =>
        await db.AuditRows.AsNoTracking()
            .Where(e => e.Entity == entity && e.EntityId == id && commands.Contains(e.Action))
            .OrderByDescending(e => e.EntityVersion)
            .Select(e => new PastAct(e.At, e.ActorName, e.Reason))
            .FirstOrDefaultAsync(cancellationToken);
}
