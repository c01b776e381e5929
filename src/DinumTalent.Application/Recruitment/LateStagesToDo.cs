using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Stages of one's own recruitments in which applications stay beyond the target delay.</summary>
[Requires(Permission.MoveApplications)]
public sealed record LateStagesToDo : IToDoList
{
    public int Place => 20;
}

internal sealed class LateStagesToDoHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<LateStagesToDo, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(LateStagesToDo query, CancellationToken cancellationToken)
    {
        var late = await db.LateStages(access, db.OwnVacancies(access), clock.Today(), cancellationToken);
        return ToDoSection.Of(
            "Candidatures en retard", "Elles sont dans leur étape depuis plus longtemps que le délai cible.",
            [.. late.Select(s => new ToDoItem(
                s.Title,
                $"{s.Count.ToFrench()} à l’étape « {s.Stage} », délai {s.TargetDays.ToFrench()} jour{(s.TargetDays > 1 ? "s" : "")}",
                ToDoPage.LateApplications, s.VacancyId.Value, s.StageId.Value))]);
    }
}
