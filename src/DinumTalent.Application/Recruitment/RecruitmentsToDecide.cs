using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>One's own recruitments of which somebody may be accepted now, neither delay nor deadline forbidding it.</summary>
[Requires(Permission.DecideHires)]
public sealed record RecruitmentsToDecide : IToDoList
{
    public int Place => 40;
}

internal sealed class RecruitmentsToDecideHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<RecruitmentsToDecide, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(RecruitmentsToDecide query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await db.OwnVacancies(access).AsNoTracking()
            .Where(v => (v.Status == VacancyStatus.Published || v.Status == VacancyStatus.Closed) && v.AcceptedCount < v.Posts)
            .Select(v => new
            {
                v.Id, v.Title, v.Reference, v.Status, v.Deadline, v.PublishedOn, v.IsPermanent, v.DurationMonths, v.Urgency,
                Ready = db.Applications(access).Count(a => a.VacancyId == v.Id && a.Status == ApplicationStatus.InProgress && a.StageKind == StageKind.Intermediate),
            }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Recrutements à décider", "Le délai de publication et la date limite sont passés : une candidature peut être retenue.",
            [.. rows
                .Select(v => (Vacancy: v, From: Vacancy.FillableFrom(v.Status, v.Deadline, new MinimumPublication(v.PublishedOn, Vacancy.IsBound(v.IsPermanent, v.DurationMonths), v.Urgency))))
                .Where(v => v.Vacancy.Ready > 0 && v.From <= today)
                .OrderBy(v => v.From)
                .Select(v => new ToDoItem(
                    v.Vacancy.Title, $"{v.Vacancy.Reference}, possible depuis le {v.From!.Value.ToFrench()}, {v.Vacancy.Ready.ToFrench()} candidature{(v.Vacancy.Ready > 1 ? "s" : "")} à décider",
                    ToDoPage.Pipeline, v.Vacancy.Id.Value))]);
    }
}
