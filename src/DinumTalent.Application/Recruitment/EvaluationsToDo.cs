using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>How many applications in progress the signed-in person was given and has not evaluated yet.</summary>
[Assigned]
public sealed record EvaluationsToDo : IQuery<int>;

internal sealed class EvaluationsToDoHandler(ITalentDbContext db, IAccess access) : IQueryHandler<EvaluationsToDo, int>
{
    public async Task<Result<int>> Handle(EvaluationsToDo query, CancellationToken cancellationToken)
    {
        var done = db.Scorecards(access).Where(s => s.EvaluatorId == access.User && s.SubmittedAt != null && s.InterviewId == InterviewId.None).Select(s => s.ApplicationId);
        var given = db.Applications(access).SelectMany(a => a.Evaluators, (a, e) => new { a.Id, a.Status, e.EvaluatorId });
        return await given.CountAsync(a => a.EvaluatorId == access.User && a.Status == ApplicationStatus.InProgress && !done.Contains(a.Id), cancellationToken);
    }
}
