using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What counts how much, since when, set by whom, and where risks are switched off.</summary>
[Requires(Permission.ReadRetention)]
public sealed record RiskSettings : IQuery<RiskSettingsView>;

/// <param name="Number">Of the setting in force; 0 for the usual weights.</param>
/// <param name="Weights">In force.</param>
/// <param name="History">Latest first.</param>
/// <param name="Switches">Administrations in scope that ever said something.</param>
/// <param name="Organisations">To choose from.</param>
public sealed record RiskSettingsView(
    int Number, IReadOnlyList<RiskWeight> Weights, IReadOnlyList<RiskSetting> History, IReadOnlyList<RiskSwitchRow> Switches, OrganisationChoices Organisations);

/// <summary>A setting, past or in force.</summary>
public sealed record RiskSetting(int Number, DateTime SetAt, string By, string Reason, IReadOnlyList<RiskWeight> Weights);

/// <summary>What an administration said.</summary>
public sealed record RiskSwitchRow(OrganisationId Organisation, string Name, bool IsOff, string Reason, string By, DateOnly ChangedOn, long Version);

internal sealed class RiskSettingsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<RiskSettings, RiskSettingsView>
{
    public async Task<Result<RiskSettingsView>> Handle(RiskSettings query, CancellationToken cancellationToken)
    {
        var history = await db.RiskWeights(access).AsNoTracking().OrderByDescending(w => w.Number).ToListAsync(cancellationToken);
        var switches = await (
            from s in db.RiskSwitches(access).AsNoTracking()
            join o in db.Organisations on s.OrganisationId equals o.Id
            select new RiskSwitchRow(s.OrganisationId, o.Name, s.IsOff, s.Reason, s.ChangedByName, s.ChangedOn, s.Version)).ToListAsync(cancellationToken);
        return new RiskSettingsView(
            history.FirstOrDefault()?.Number ?? 0, (history.FirstOrDefault()?.Terms ?? RiskTerms.Usual).Weights,
            [.. history.Select(w => new RiskSetting(w.Number, w.SetAt, w.SetByName, w.Reason, w.Weights))],
            switches.Alphabetical(s => s.Name), await db.OrganisationChoices(access, null, null, cancellationToken));
    }
}
