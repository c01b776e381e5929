using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>One's own published vacancies whose deadline has passed: to be closed or extended.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record RecruitmentsToClose : IToDoList
{
    public int Place => 50;
}

internal sealed class RecruitmentsToCloseHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<RecruitmentsToClose, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(RecruitmentsToClose query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await db.OwnVacancies(access).AsNoTracking()
            .Where(v => v.Status == VacancyStatus.Published && v.Deadline < today)
            .OrderBy(v => v.Deadline)
            .Select(v => new { v.Id, v.Title, v.Reference, v.Deadline })
            .ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Offres à clore", "La date limite est passée : clôturez ces offres, ou prolongez-les.",
            [.. rows.Select(v => new ToDoItem(v.Title, $"{v.Reference}, date limite : {v.Deadline.ToFrench()}", ToDoPage.Vacancy, v.Id.Value))]);
    }
}
