using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The CV of somebody to be heard, for the jurors of the audition who declared that there is no tie.</summary>
[Assigned]
public sealed record HeardCandidateCv(FellowApplicationId Id) : IQuery<CvFile>;

internal sealed class HeardCandidateCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<HeardCandidateCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(HeardCandidateCv query, CancellationToken cancellationToken) =>
        await db.HeardFellows(access).AsNoTracking()
            .Where(a => a.Id == query.Id && db.AuditionSheets(access).Any(s => s.ApplicationId == a.Id && s.JudgeId == access.User && s.Independence == Independence.Independent))
            .Select(a => a.Cv).FirstOrDefaultAsync(cancellationToken) is { } cv ? cv : Error.NotFound;
}
