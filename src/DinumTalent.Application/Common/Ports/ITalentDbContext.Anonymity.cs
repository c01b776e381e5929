using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Who stands behind the number of an application.</content>
public partial interface ITalentDbContext
{
    /// <summary>What lies under seal: to its author and to the system, which writes to the author. To staff there is none, whatever they may read.</summary>
    IQueryable<CandidateIdentity> SealedIdentities(IAccess access);

    /// <summary>The next number of a vacancy whose screening is anonymised; two that ask at once meet on a unique index, and one asks again.</summary>
    Task<int> NextAnonymityNumber(VacancyId vacancy, CancellationToken cancellationToken);

    /// <summary>Of some people, those who are candidates of a vacancy, under seal or not; used to keep them from judging others, never to show.</summary>
    Task<IReadOnlyCollection<UserId>> CandidatesAmong(VacancyId vacancy, IReadOnlyCollection<UserId> people, CancellationToken cancellationToken);
}
