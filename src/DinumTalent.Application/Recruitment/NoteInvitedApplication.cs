using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Somebody has applied: an invitation to that vacancy is answered, and the vivier takes it for a contact.</summary>
[SystemOnly]
public sealed record NoteInvitedApplication(JobApplicationId Id) : ICommand;

internal sealed class NoteInvitedApplicationHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<NoteInvitedApplication>
{
    public async Task<Result> Handle(NoteInvitedApplication command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).AsNoTracking().Where(a => a.Id == command.Id).Select(a => new { a.VacancyId, a.Email }).FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Result.Success;
        var email = await db.SealedIdentities(access).Where(i => i.ApplicationId == command.Id).Select(i => i.Email).FirstOrDefaultAsync(cancellationToken) ?? application.Email;
        if (await db.FindPoolMember(email, cancellationToken) is not { } member) return Result.Success;
        member.Contact(retention, clock.Today());
        var invitation = await db.PoolInvitations(access).FirstOrDefaultAsync(i => i.VacancyId == application.VacancyId && i.MemberId == member.Id, cancellationToken);
        invitation?.NoteApplication(command.Id, clock.UtcNow());
        return Result.Success;
    }
}
