using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The file of the CV that an application holds, under seal or not.</summary>
[SystemOnly]
public sealed record CvFileOf(JobApplicationId Id) : IQuery<FileId>;

internal sealed class CvFileOfHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CvFileOf, FileId>
{
    public async Task<Result<FileId>> Handle(CvFileOf query, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(query.Id, cancellationToken);
        return application.IsSuccess ? application.Value.CvFileId : Result<FileId>.Failure(application.Errors);
    }
}
