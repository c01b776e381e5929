using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>An interview with the application that it belongs to: acts of staff need both.</summary>
internal sealed record TreatedInterview(Interview Interview, JobApplication Application)
{
    /// <summary>Both within reach, the interview at the version that the person saw; nobody treats their own.</summary>
    public static async Task<Result<TreatedInterview>> Load(
        ITalentDbContext db, IAccess access, ICurrentUser user, InterviewId id, long version, CancellationToken cancellationToken)
    {
        var interview = await db.Interviews(access).Load(id, version, cancellationToken);
        if (interview.IsFailure) return Result<TreatedInterview>.Failure(interview.Errors);
        var application = await db.Applications(access).Load(interview.Value.ApplicationId, cancellationToken);
        if (application.IsFailure) return Result<TreatedInterview>.Failure(application.Errors);
        return application.Value.IsFrom(user.Id, user.ConfirmedEmail)
            ? ApplicationErrors.OwnApplication
            : new TreatedInterview(interview.Value, application.Value);
    }
}
