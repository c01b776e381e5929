using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>A message that recruiters wrote to a candidate, for the mail that carries it; not found once the candidate has withdrawn.</summary>
[SystemOnly]
public sealed record MessageToCandidate(JobApplicationId Id, int Number) : IQuery<WrittenMessage>;

internal sealed class MessageToCandidateHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessageToCandidate, WrittenMessage>
{
    public async Task<Result<WrittenMessage>> Handle(MessageToCandidate query, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(query.Id, cancellationToken);
        if (application.IsFailure) return Result<WrittenMessage>.Failure(application.Errors);
        return application.Value.Status is not ApplicationStatus.Withdrawn && application.Value.Messages.FirstOrDefault(m => m.Number == query.Number) is { } message
            ? message
            : Error.NotFound;
    }
}
