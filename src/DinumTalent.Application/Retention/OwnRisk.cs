using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What speaks for a departure of the person at hand, asked for by that person: the same facts and weights that human resources read.</summary>
[OwnData]
public sealed record OwnRisk : IQuery<OwnRiskView>;

/// <param name="Organisation">Where the person serves.</param>
/// <param name="IsOff">Whether the administration switched risks off: then nothing was computed.</param>
/// <param name="Score">In points.</param>
/// <param name="Lines">What counts.</param>
/// <param name="Others">What does not count for the person, with its weight.</param>
public sealed record OwnRiskView(string Organisation, bool IsOff, int Score, IReadOnlyList<RiskLine> Lines, IReadOnlyList<RiskWeight> Others);

internal sealed class OwnRiskHandler(ITalentDbContext db, IAccess access, ITalentIndex index, TimeProvider clock) : IQueryHandler<OwnRisk, OwnRiskView>
{
    public async Task<Result<OwnRiskView>> Handle(OwnRisk query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var own = await (
            from a in db.ServingOwn(access, today)
            join o in db.Organisations on a.OrganisationId equals o.Id
            select new { a.Id, a.OrganisationId, o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (own is null) return Error.NotFound;
        if (await db.OrganisationsWithoutRisk.ContainsAsync(own.OrganisationId, cancellationToken)) return new OwnRiskView(own.Name, true, 0, [], []);

        var terms = await RiskReading.Terms(db, access, cancellationToken);
        var found = await RiskReading.Facts(db, access, index, db.Agents(access).Where(a => a.Id == own.Id), _ => true, today, cancellationToken);
        if (found.Count == 0) return new OwnRiskView(own.Name, false, 0, [], terms.Weights);
        var last = await RiskReading.LastTrainings(db, access, [own.Id], cancellationToken);
        var facts = found[0].Facts with { LastTrainingOn = last.TryGetValue(own.Id, out var day) ? day : null };
        var risk = DepartureRisk.Of(facts, terms, today);
        return new OwnRiskView(own.Name, false, risk.Score, RiskWords.Lines(risk, facts), [.. terms.Weights.Where(w => w.Points > 0 && risk.Findings.All(f => f.Factor != w.Factor))]);
    }
}
