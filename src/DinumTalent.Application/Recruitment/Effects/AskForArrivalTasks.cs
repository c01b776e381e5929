using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells who was named for tasks of an arrival what there is to do.</summary>
internal sealed class AskForArrivalTasks(ArrivalMail mail) : IEffect<ArrivalTasksEntrusted>
{
    public Task Handle(ArrivalTasksEntrusted happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ArrivalId, happened.TaskId, occurrence, "Une arrivée à préparer",
            notice => $"{notice.Newcomer} prend son poste le {notice.StartsOn.ToFrench()} ({notice.Organisation}). Pour préparer cette arrivée, il vous revient :", cancellationToken);
}
