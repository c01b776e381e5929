using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Two people as known so far, side by side, to say that they are one.</summary>
/// <param name="Kept">An application of the record that is kept.</param>
/// <param name="Absorbed">An application of the other.</param>
[Requires(Permission.MoveApplications)]
public sealed record RecordComparison(JobApplicationId Kept, JobApplicationId Absorbed) : IQuery<RecordComparisonView>;

public sealed record RecordComparisonView(CandidateSide Kept, CandidateSide Absorbed);

internal sealed class RecordComparisonHandler(ITalentDbContext db, IAccess access) : IQueryHandler<RecordComparison, RecordComparisonView>
{
    public async Task<Result<RecordComparisonView>> Handle(RecordComparison query, CancellationToken cancellationToken)
    {
        var sides = await CandidateSides.Read(db, access, db.Applications(access).Where(a => a.Id == query.Kept || a.Id == query.Absorbed), cancellationToken);
        var kept = sides.Find(s => s.Applications.Any(a => a.Id == query.Kept));
        var absorbed = sides.Find(s => s.Applications.Any(a => a.Id == query.Absorbed));
        if (kept is null || absorbed is null) return Error.NotFound;
        if (kept == absorbed) return CandidateErrors.SameRecord;
        return kept.Ministry == absorbed.Ministry ? new RecordComparisonView(kept, absorbed) : CandidateErrors.OtherMinistry;
    }
}
