using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Trainings that agents in scope ask for and that nobody has decided, and those whose end has passed without a word.</summary>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingRequestsToDecide : IToDoList
{
    public int Place => 94;
}

internal sealed class TrainingRequestsToDecideHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<TrainingRequestsToDecide, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(TrainingRequestsToDecide query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var waiting = db.TrainingEnrolments(access).AsNoTracking()
            .Where(e => e.Status == TrainingStatus.Wished || (e.Status == TrainingStatus.Enrolled && e.EndsOn < today));
        var rows = await TrainingRequestRow.Of(db, access, waiting.OrderBy(e => e.RequestedAt).Take(ToDoSection.Most)).ToListAsync(cancellationToken);
        return new ToDoSection(
            "Formations à décider ou à conclure", "Un agent attend une réponse à sa demande, ou une formation est passée sans que l’on sache si elle a été suivie.",
            [.. rows.OrderBy(r => r.RequestedAt).Select(r => new ToDoItem(
                $"{r.Agent} : {r.Title}",
                r.Status is TrainingStatus.Wished ? $"Demandée le {r.RequestedAt.DayInParis().ToFrench()}" : $"Terminée le {r.EndsOn!.Value.ToFrench()}, à conclure",
                ToDoPage.TrainingRequest, r.Id.Value))],
            await waiting.CountAsync(cancellationToken));
    }
}
