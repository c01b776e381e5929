using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>Pay references by job: in force on this day, to come, and past.</summary>
/// <param name="Search">Words of code or title.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ManageReferential)]
public sealed record PayReferenceTable(string? Search, Paging Paging) : IQuery<Page<PayReferenceRow>>;

/// <param name="InForce">Null where the job has no reference in force.</param>
/// <param name="ToCome">In the order of their first days.</param>
/// <param name="Past">Latest first.</param>
public sealed record PayReferenceRow(
    JobProfileId Job, string Code, string Label, PayReferenceValues? InForce, IReadOnlyList<PayReferenceValues> ToCome, IReadOnlyList<PayReferenceValues> Past);

/// <summary>What a job is paid from a day on.</summary>
public sealed record PayReferenceValues(DateOnly ValidFrom, bool IsFictitious, IReadOnlyList<PayBracket> Brackets);

internal sealed class PayReferenceTableHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk, TimeProvider clock)
    : IQueryHandler<PayReferenceTable, Page<PayReferenceRow>>
{
    public async Task<Result<Page<PayReferenceRow>>> Handle(PayReferenceTable query, CancellationToken cancellationToken)
    {
        if (desk.Refused is { } refused) return refused;
        var today = clock.Today();
        var words = FoldedText.Words(query.Search);
        var jobs = (await db.JobProfiles.AsNoTracking().Where(j => !j.IsRetired).OrderBy(j => j.Code).Select(j => new { j.Id, j.Code, j.Label }).ToListAsync(cancellationToken))
            .Where(j => words.Count == 0 || FoldedText.Fold($"{j.Code} {j.Label}") is var text && words.All(w => text.Contains(w, StringComparison.Ordinal))).ToList();
        var shown = jobs.Skip(query.Paging.Skip).Take(query.Paging.Size).ToList();
        var ids = shown.Select(j => j.Id).ToList();
        var references = (await db.PayReferences(access).AsNoTracking().Where(r => ids.Contains(r.JobProfileId)).ToListAsync(cancellationToken)).ToLookup(r => r.JobProfileId);
        return new Page<PayReferenceRow>([.. shown.Select(j => Row(j.Id, j.Code, j.Label))], query.Paging.Number, query.Paging.Size, jobs.Count);

        PayReferenceRow Row(JobProfileId job, string code, string label)
        {
            var values = references[job].OrderBy(r => r.ValidFrom).Select(r => new PayReferenceValues(r.ValidFrom, r.IsFictitious, r.Brackets)).ToList();
            var begun = values.Where(v => v.ValidFrom <= today).Reverse().ToList();
            return new PayReferenceRow(job, code, label, begun.FirstOrDefault(), [.. values.Where(v => v.ValidFrom > today)], [.. begun.Skip(1)]);
        }
    }
}
