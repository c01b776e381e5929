using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>Versions of the referential, the open draft and how much is in it.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialOverview : IQuery<ReferentialOverviewView>;

/// <param name="Counts">Of what is published and not retired.</param>
/// <param name="Draft">Null when none is open.</param>
/// <param name="Versions">Published ones, the newest first.</param>
/// <param name="Merges">Merged skills whose assessments are still on their way.</param>
/// <param name="Imports">Files received and not yet in the draft, the newest first.</param>
public sealed record ReferentialOverviewView(
    ReferentialCounts Counts, DraftSummary? Draft, IReadOnlyList<VersionSummary> Versions, IReadOnlyList<MergeProgress> Merges, IReadOnlyList<WaitingImport> Imports);

public sealed record ReferentialCounts(int Families, int Jobs, int Skills, int Groups, int Retired, int PayReferences, int FictitiousPayReferences);

public sealed record DraftSummary(int Number, string Label, DateTime OpenedAt, int Changes);

public sealed record VersionSummary(int Number, string Label, DateTime PublishedAt, string By, int Changes);

/// <param name="Skill">That disappeared.</param>
/// <param name="Into">That took its place.</param>
/// <param name="Left">Assessments still to be moved.</param>
public sealed record MergeProgress(string Skill, string Into, int Left);

public sealed record WaitingImport(ReferentialImportId Id, string FileName, ReferentialFormat Format, string By, DateTime At);

internal sealed class ReferentialOverviewHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : IQueryHandler<ReferentialOverview, ReferentialOverviewView>
{
    private const int MostImports = 20;

    public async Task<Result<ReferentialOverviewView>> Handle(ReferentialOverview query, CancellationToken cancellationToken)
    {
        if (desk.Refused is { } refused) return refused;
        var versions = await db.ReferentialVersions(access).AsNoTracking().OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.Label, v.Status, v.OpenedAt, v.PublishedAt, v.PublishedByName, Changes = v.Changes.Count }).ToListAsync(cancellationToken);
        var merges = await (
            from a in db.Assessments(access)
            join s in db.Skills on a.SkillId equals s.Id
            where s.MergedInto != null
            group a by new { s.Label, s.MergedInto } into g
            select new { g.Key.Label, g.Key.MergedInto, Left = g.Count() }).ToListAsync(cancellationToken);
        var targets = merges.Select(m => m.MergedInto!.Value).ToList();
        var names = await db.Skills.Where(s => targets.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        var draft = versions.FirstOrDefault(v => v.Status is ReferentialVersionStatus.Draft);
        return new ReferentialOverviewView(
            await Counts(cancellationToken),
            draft is null ? null : new DraftSummary(draft.Number, draft.Label, draft.OpenedAt, draft.Changes),
            [.. versions.Where(v => v.PublishedAt is not null).Select(v => new VersionSummary(v.Number, v.Label, v.PublishedAt!.Value, v.PublishedByName, v.Changes))],
            [.. merges.Select(m => new MergeProgress(m.Label, names.GetValueOrDefault(m.MergedInto!.Value, ""), m.Left))],
            await db.ReferentialImports(access).AsNoTracking().Where(i => i.AppliedAt == null).OrderByDescending(i => i.ReceivedAt).Take(MostImports)
                .Select(i => new WaitingImport(i.Id, i.FileName, i.Format, i.ByName, i.ReceivedAt)).ToListAsync(cancellationToken));
    }

    private async Task<ReferentialCounts> Counts(CancellationToken cancellationToken) => new(
        await db.JobFamilies.CountAsync(f => !f.IsRetired, cancellationToken),
        await db.JobProfiles.CountAsync(j => !j.IsRetired, cancellationToken),
        await db.Skills.CountAsync(s => !s.IsRetired && s.Kind != SkillKind.Group, cancellationToken),
        await db.Skills.CountAsync(s => !s.IsRetired && s.Kind == SkillKind.Group, cancellationToken),
        await db.JobProfiles.CountAsync(j => j.IsRetired, cancellationToken) + await db.Skills.CountAsync(s => s.IsRetired, cancellationToken),
        await db.PayReferences(access).CountAsync(cancellationToken),
        await db.PayReferences(access).CountAsync(r => r.IsFictitious, cancellationToken));
}
