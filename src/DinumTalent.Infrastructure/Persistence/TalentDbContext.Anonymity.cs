using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Identities under seal.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<CandidateIdentity> SealedIdentities(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CandidateIdentity>(),
        AccessKind.OwnData or AccessKind.MailLink => Set<CandidateIdentity>().Where(i => Applications(access).Any(a => a.Id == i.ApplicationId)),
        _ => Nothing<CandidateIdentity>(),
    };

    public async Task<int> NextAnonymityNumber(VacancyId vacancy, CancellationToken cancellationToken) =>
        (await Set<JobApplication>().Where(a => a.VacancyId == vacancy).MaxAsync(a => a.AnonymityNumber, cancellationToken) ?? 0) + 1;

    public async Task<IReadOnlyCollection<UserId>> CandidatesAmong(VacancyId vacancy, IReadOnlyCollection<UserId> people, CancellationToken cancellationToken)
    {
        var known = await Set<JobApplication>().Where(a => a.VacancyId == vacancy && a.CandidateId != null).Select(a => a.CandidateId).ToListAsync(cancellationToken);
        var hidden = await Set<CandidateIdentity>().Where(i => i.VacancyId == vacancy && i.CandidateId != null).Select(i => i.CandidateId).ToListAsync(cancellationToken);
        return [.. known.Concat(hidden).OfType<UserId>().Intersect(people)];
    }

    /// <summary>Applications under seal that are the person's own: sent from the account, or without one under its confirmed address.</summary>
    private IQueryable<JobApplicationId> OwnSealed(IAccess access) => Set<CandidateIdentity>()
        .Where(i => i.CandidateId == access.User || (i.CandidateId == null && access.ConfirmedEmail != null && i.Email == access.ConfirmedEmail))
        .Select(i => i.ApplicationId);

    private async Task<JobApplication?> FindSealed(VacancyId vacancy, string email, CancellationToken cancellationToken)
    {
        var found = await Set<CandidateIdentity>().Where(i => i.VacancyId == vacancy && i.Email == email)
            .Select(i => (JobApplicationId?)i.ApplicationId).FirstOrDefaultAsync(cancellationToken);
        return found is { } id ? await Set<JobApplication>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) : null;
    }
}
