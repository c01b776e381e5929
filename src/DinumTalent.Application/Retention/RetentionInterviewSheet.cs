using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>An interview as human resources read it.</summary>
[Requires(Permission.ReadRetention)]
public sealed record RetentionInterviewSheet(RetentionInterviewId Id) : IQuery<RetentionInterviewSheetView>;

/// <param name="Name">Of the agent, given name first; null where the agent has gone to an administration out of reach.</param>
/// <param name="MayCorrect">Whether the person may correct it.</param>
public sealed record RetentionInterviewSheetView(
    RetentionInterviewId Id, long Version, AgentId Agent, string? Name, string Organisation, RetentionInterviewKind Kind, InterviewWords Words, string By, DateOnly KeptUntil, bool MayCorrect);

internal sealed class RetentionInterviewSheetHandler(ITalentDbContext db, IAccess access, HeldPermissions held, InterviewRetention retention) : IQueryHandler<RetentionInterviewSheet, RetentionInterviewSheetView>
{
    public async Task<Result<RetentionInterviewSheetView>> Handle(RetentionInterviewSheet query, CancellationToken cancellationToken)
    {
        if (await db.RetentionInterviews(access).AsNoTracking().FirstOrDefaultAsync(i => i.Id == query.Id, cancellationToken) is not { } interview) return Error.NotFound;
        var name = await db.Agents(access).Where(a => a.Id == interview.AgentId).Select(a => a.GivenName + " " + a.FamilyName).FirstOrDefaultAsync(cancellationToken);
        return new RetentionInterviewSheetView(
            interview.Id, interview.Version, interview.AgentId, name,
            await db.Organisations.Where(o => o.Id == interview.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken), interview.Kind,
            new InterviewWords(interview.HeldOn, interview.Reasons, interview.Comment, interview.Destination, interview.FollowUp, interview.FollowedUpOn),
            interview.RecordedByName, retention.KeptUntil(interview.HeldOn),
            name is not null && (await held.In(interview.OrganisationId, cancellationToken)).Contains(Permission.ManageRetention));
    }
}
