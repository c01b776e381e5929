using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>A received file: how its lines are recognised, what is decided of them and what they would change.</summary>
/// <param name="Id">The file.</param>
/// <param name="Match">Only lines recognised in a way; null: all.</param>
/// <param name="Paging">Which page of them.</param>
[Requires(Permission.ManageReferential)]
public sealed record ReferentialImportSheet(ReferentialImportId Id, SkillMatchKind? Match, Paging Paging) : IQuery<ReferentialImportView>;

/// <param name="HoldsSkills">Whether lines are skills, and can be decided of.</param>
/// <param name="Counts">How many lines were recognised in each way.</param>
/// <param name="Decided">Lines decided one by one.</param>
/// <param name="Changes">How many changes would go into the draft.</param>
/// <param name="Bad">Lines that are refused, the first ones.</param>
/// <param name="BadCount">All of them.</param>
public sealed record ReferentialImportView(
    ReferentialImportId Id, long Version, string FileName, ReferentialFormat Format, string Notes, string By, DateTime ReceivedAt, bool IsApplied, bool HoldsSkills,
    ImportDecision OnLabel, ImportDecision OnSynonym, ImportDecision OnNone, SkillId? ParentId,
    IReadOnlyDictionary<SkillMatchKind, int> Counts, IReadOnlySet<int> Decided, int Changes, IReadOnlyList<BadLine> Bad, int BadCount, Page<PlannedLine> Lines)
{
    /// <summary>Refused lines that are shown.</summary>
    public const int MostBad = 200;
}

internal sealed class ReferentialImportSheetHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : IQueryHandler<ReferentialImportSheet, ReferentialImportView>
{
    public async Task<Result<ReferentialImportView>> Handle(ReferentialImportSheet query, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialImportView>.Failure(read.Errors);
        var import = await db.ReferentialImports(access).AsNoTracking().FirstOrDefaultAsync(i => i.Id == query.Id, cancellationToken);
        if (import is null) return Error.NotFound;

        var plan = ReferentialImportPlan.Of(CsvTable.Read(import.Content).Value, import, read.Value.Projected);
        var shown = plan.Lines.Where(l => query.Match is null || l.Match == query.Match).ToList();
        return new ReferentialImportView(
            import.Id, import.Version, import.FileName, import.Format, import.Notes, import.ByName, import.ReceivedAt, import.AppliedAt is not null, import.Format.HoldsSkills(),
            import.OnLabel, import.OnSynonym, import.OnNone, import.ParentId,
            plan.Lines.CountBy(l => l.Match).ToDictionary(), import.Exceptions.Select(e => e.Line).ToHashSet(), plan.Edits.Count,
            [.. plan.Bad.Take(ReferentialImportView.MostBad)], plan.Bad.Count,
            new Page<PlannedLine>([.. shown.Skip(query.Paging.Skip).Take(query.Paging.Size)], query.Paging.Number, query.Paging.Size, shown.Count));
    }
}
