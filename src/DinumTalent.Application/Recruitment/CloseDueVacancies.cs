using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Closes the published vacancies whose last day to apply is over; answers how many.</summary>
[SystemOnly]
public sealed record CloseDueVacancies : ICommand<int>;

internal sealed class CloseDueVacanciesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CloseDueVacancies, int>
{
    public async Task<Result<int>> Handle(CloseDueVacancies command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var due = await db.Vacancies(access)
            .Where(v => v.Status == VacancyStatus.Published && v.Deadline < today)
            .ToListAsync(cancellationToken);
        var closed = Result.All(due.Select(v => v.Close(today)));
        return closed.IsSuccess ? due.Count : Result<int>.Failure(closed.Errors);
    }
}
