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

/// <summary>What mails to a juror of an audition say; not found once the account is closed or the cohort gone.</summary>
[SystemOnly]
public sealed record AuditionJurorMailFacts(UserId Juror, CohortId Cohort, AuditionId Audition) : IQuery<AuditionJurorMailView>;

/// <param name="Duty">As it stands; null for who does not sit there any more.</param>
/// <param name="Phase">First and last day on which files can be read.</param>
public sealed record AuditionJurorMailView(string Email, string Name, string Cohort, string Organisation, AuditionDuty? Duty, (DateOnly OpensOn, DateOnly? ClosesOn)? Phase);

internal sealed class AuditionJurorMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<AuditionJurorMailFacts, AuditionJurorMailView>
{
    public async Task<Result<AuditionJurorMailView>> Handle(AuditionJurorMailFacts query, CancellationToken cancellationToken)
    {
        if (await accounts.Find(query.Juror, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == query.Cohort, cancellationToken);
        if (cohort is null) return Error.NotFound;
        var duty = await db.AuditionDuties(access).FirstOrDefaultAsync(d => d.AuditionId == query.Audition && d.JurorId == query.Juror && d.IsConfirmed && d.Independence != Independence.Recused, cancellationToken);
        return new AuditionJurorMailView(
            account.Email, account.Name, cohort.Name, await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken), duty,
            cohort.Find(PhaseKind.Auditions, duty?.Sprint ?? 1) is { } phase ? (phase.OpensOn, phase.ClosesOn) : null);
    }
}
