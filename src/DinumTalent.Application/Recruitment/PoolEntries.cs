using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Lets somebody into the vivier once.</summary>
internal sealed class PoolEntries(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock)
{
    /// <summary>With what an application says; somebody who is in already gets the link again.</summary>
    /// <param name="application">Of the person.</param>
    /// <param name="sharing">With the ministry applied to, or all.</param>
    /// <param name="confirmed">Whether the address is known to be theirs.</param>
    /// <param name="under">What lies under the seal of the application, where the access at hand does not reach it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Result> Join(JobApplication application, PoolSharing sharing, bool confirmed, CandidateIdentity? under, CancellationToken cancellationToken)
    {
        var post = await (
            from v in db.Vacancies(access)
            where v.Id == application.VacancyId
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            select new { v.OrganisationId, p.FamilyId }).FirstOrDefaultAsync(cancellationToken);
        if (post is null) return Error.NotFound;
        var ministries = await Ministries.Of(db, db.Organisations.Where(o => o.Id == post.OrganisationId).Select(o => o.Id), cancellationToken);
        var identity = under ?? await db.SealedIdentities(access).AsNoTracking().FirstOrDefaultAsync(i => i.ApplicationId == application.Id, cancellationToken)
            ?? CandidateIdentity.Of(application);
        return await Join(
            CandidateContact.Of(identity),
            new PoolProfile(sharing, [ministries.GetValueOrDefault(post.OrganisationId)?.Id ?? post.OrganisationId], application.Skills, [post.FamilyId], [], ""),
            identity.CandidateId, application.Id, confirmed, cancellationToken);
    }

    public async Task<Result> Join(
        CandidateContact identity, PoolProfile profile, UserId? account, JobApplicationId? source, bool confirmed, CancellationToken cancellationToken)
    {
        if (await db.FindPoolMember(identity.Email, cancellationToken) is { } known)
        {
            known.JoinAgain(clock.Today());
            return Result.Success;
        }

        return TalentPoolMember.Join(identity, profile, account, source, confirmed, retention, clock.UtcNow(), clock.Today()).Then(member =>
        {
            db.Add(member);
            return Result.Success;
        });
    }
}
