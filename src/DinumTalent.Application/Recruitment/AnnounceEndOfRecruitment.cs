using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Has those told who still wait after a recruitment ended: an application that came in at the same moment as the end. A
/// person answers everybody before; this is the net below. Answers how many.
/// </summary>
[SystemOnly]
public sealed record AnnounceEndOfRecruitment(VacancyId Id) : ICommand<int>;

internal sealed class AnnounceEndOfRecruitmentHandler(ITalentDbContext db, IAccess access) : ICommandHandler<AnnounceEndOfRecruitment, int>
{
    public async Task<Result<int>> Handle(AnnounceEndOfRecruitment command, CancellationToken cancellationToken)
    {
        var waiting = await (
            from a in db.Applications(access).Where(WithoutAnswer.Waits)
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where v.Id == command.Id && (v.Status == VacancyStatus.Cancelled || v.Status == VacancyStatus.Fruitless || v.Status == VacancyStatus.Filled)
            select a.Id).ToListAsync(cancellationToken);
        foreach (var application in waiting) db.Enqueue(new RecruitmentEnded(application));
        return waiting.Count;
    }
}
