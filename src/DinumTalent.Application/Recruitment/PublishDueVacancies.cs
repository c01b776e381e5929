using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Publishes the vacancies whose chosen day has come; of those that the law or a missing approval holds back, the authors are told. Answers how many were looked at.</summary>
[SystemOnly]
public sealed record PublishDueVacancies : ICommand<int>;

internal sealed class PublishDueVacanciesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<PublishDueVacancies, int>
{
    public async Task<Result<int>> Handle(PublishDueVacancies command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Vacancies(access).Where(v => v.PublishesOn != null && v.PublishesOn <= today).ToListAsync(cancellationToken);
        foreach (var vacancy in due)
        {
            var done = vacancy.PublishAsScheduled(today, await db.ApprovalNeed(access, vacancy, today, cancellationToken));
            if (done.IsFailure) return Result<int>.Failure(done.Errors);
        }

        return due.Count;
    }
}
