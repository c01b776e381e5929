using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>How many agents have each job in each administration just below one.</summary>
/// <param name="Organisation">Null for the whole within reach.</param>
[Requires(Permission.ReadInventory)]
public sealed record JobMatrix(OrganisationId? Organisation) : IQuery<JobMatrixView>;

/// <param name="Scope">What the figures are about.</param>
/// <param name="Parts">The columns; those without agents are left out.</param>
/// <param name="Rows">By family and name.</param>
/// <param name="Organisations">To choose from.</param>
public sealed record JobMatrixView(string Scope, IReadOnlyList<InventoryPart> Parts, IReadOnlyList<JobMatrixRow> Rows, OrganisationChoices Organisations)
{
    public int Total => Rows.Sum(r => r.Total);

    public int TotalOf(int part) => Rows.Sum(r => r.Counts[part]);
}

/// <param name="Id">The job; null for agents without one.</param>
/// <param name="Family">Its family.</param>
/// <param name="Label">Its name.</param>
/// <param name="Counts">Agents in each part.</param>
public sealed record JobMatrixRow(JobProfileId? Id, string Family, string Label, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();
}

internal sealed class JobMatrixHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<JobMatrix, JobMatrixView>
{
    public async Task<Result<JobMatrixView>> Handle(JobMatrix query, CancellationToken cancellationToken)
    {
        if (await InventoryScope.Of(db, access, query.Organisation, cancellationToken) is not { } scope) return Error.NotFound;
        var counts = await (
            from a in scope.Serving(db, access, clock.Today())
            join l in scope.Links(db) on a.OrganisationId equals l.DescendantId
            group a by new { l.AncestorId, a.JobProfileId } into g
            select new { g.Key.AncestorId, g.Key.JobProfileId, Count = g.Count() }).ToListAsync(cancellationToken);

        var jobs = (await db.JobProfileChoices(cancellationToken)).ToDictionary(j => j.Id);
        var parts = scope.Parts.Where(p => counts.Any(c => c.AncestorId == p.Id)).ToList();
        var rows =
            from c in counts
            group c by c.JobProfileId into g
            let job = g.Key is { } id ? jobs.GetValueOrDefault(id) : null
            let row = new JobMatrixRow(
                g.Key, job?.Family ?? "", job?.Label ?? "Métier non renseigné", [.. parts.Select(p => g.Where(c => c.AncestorId == p.Id).Sum(c => c.Count))])
            orderby row.Id is null, FoldedText.Fold(row.Family), FoldedText.Fold(row.Label)
            select row;
        return new JobMatrixView(scope.Name, parts, [.. rows], await db.OrganisationChoices(access, null, query.Organisation, cancellationToken));
    }
}
