using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of one application of the signed-in person.</summary>
[OwnData]
public sealed record OwnCv(JobApplicationId Id) : IQuery<CvFile>;

internal sealed class OwnCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnCv, CvFile>
{
    public Task<Result<CvFile>> Handle(OwnCv query, CancellationToken cancellationToken) =>
        CandidateApplications.Cv(db, access, query.Id, cancellationToken);
}
