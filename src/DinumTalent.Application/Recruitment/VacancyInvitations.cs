using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who of the vivier was invited to apply to a vacancy, and what came of it.</summary>
[Requires(Permission.ReadApplications)]
public sealed record VacancyInvitations(VacancyId Id) : IQuery<VacancyInvitationsView>;

public sealed record VacancyInvitationsView(VacancyId Id, string Title, string Reference, bool IsOpen, IReadOnlyList<InvitedRow> Rows)
{
    public int CountOf(InvitationAnswer answer) => Rows.Count(r => r.Answer == answer);
}

/// <param name="Member">Null where the consent has ended meanwhile, or no longer reaches the reader.</param>
/// <param name="Name">Of the person; null likewise.</param>
/// <param name="InvitedAt">In UTC.</param>
/// <param name="ByName">Who invited.</param>
/// <param name="Answer">So far.</param>
/// <param name="AnsweredAt">In UTC.</param>
/// <param name="Application">That came of it.</param>
public sealed record InvitedRow(TalentPoolMemberId? Member, string? Name, DateTime InvitedAt, string ByName, InvitationAnswer Answer, DateTime? AnsweredAt, JobApplicationId? Application);

internal sealed class VacancyInvitationsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<VacancyInvitations, VacancyInvitationsView>
{
    public async Task<Result<VacancyInvitationsView>> Handle(VacancyInvitations query, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (vacancy.IsFailure) return Result<VacancyInvitationsView>.Failure(vacancy.Errors);
        var rows = await (
            from i in db.PoolInvitations(access).AsNoTracking()
            where i.VacancyId == query.Id
            join m in db.TalentPool(access) on i.MemberId equals m.Id into members
            from m in members.DefaultIfEmpty()
            orderby i.InvitedAt descending
            select new InvitedRow(m == null ? (TalentPoolMemberId?)null : i.MemberId, m == null ? null : m.GivenName + " " + m.FamilyName, i.InvitedAt, i.InvitedByName, i.Answer, i.AnsweredAt, i.ApplicationId))
            .ToListAsync(cancellationToken);
        var sealedOnes = await db.SealedApplications(access, [.. rows.Select(r => r.Application).OfType<JobApplicationId>()], cancellationToken);
        // That and when somebody applied tells who a nameless application is of.
        rows = rows.ConvertAll(r => r.Application is { } of && sealedOnes.Contains(of) ? r with { Answer = InvitationAnswer.None, AnsweredAt = null, Application = null } : r);
        return new VacancyInvitationsView(vacancy.Value.Id, vacancy.Value.Title, vacancy.Value.Reference, vacancy.Value.IsOpen(clock.Today()), rows);
    }
}
