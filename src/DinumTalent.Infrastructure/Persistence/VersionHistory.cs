using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <inheritdoc />
internal sealed class VersionHistory(TalentDbContext db) : IVersionHistory
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["StageId"] = "étape",
        ["Status"] = "état",
        ["Comments"] = "commentaires",
        ["RefusalReason"] = "motif de refus",
        ["Title"] = "intitulé",
        ["Missions"] = "missions",
        ["Profile"] = "profil",
        ["Conditions"] = "conditions",
        ["Deadline"] = "date limite",
        ["Posts"] = "nombre de postes",
        ["AcceptedCount"] = "postes attribués",
        ["AddressConfirmedAt"] = "adresse confirmée",
    };

    public async Task<string?> Since(StaleReading reading, CancellationToken cancellationToken)
    {
        var line = await db.AuditRows.AsNoTracking()
            .Where(e => e.Entity == reading.Entity && e.EntityId == reading.Id && e.EntityVersion > reading.Version)
            .OrderByDescending(e => e.EntityVersion)
            .FirstOrDefaultAsync(cancellationToken);
        if (line is null) return null;
        var at = line.At.ToParis().ToString("d MMMM 'à' HH 'h' mm", CultureInfo.GetCultureInfo("fr-FR"));
        var what = string.Join(", ", line.Fields.Split(',').Select(f => Words.GetValueOrDefault(f)).OfType<string>());
        return $"par {(line.ActorName.Length == 0 ? "le candidat" : line.ActorName)} le {at}{(what.Length == 0 ? "" : $" ({what})")}";
    }
}
