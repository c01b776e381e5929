using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Reminds who has tasks of an arrival to do soon, or late; who hired, of those that nobody was named for.</summary>
internal sealed class RemindOfArrivalTasks(ArrivalMail mail) : IEffect<ArrivalTasksDue>
{
    public Task Handle(ArrivalTasksDue happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ArrivalId, happened.TaskId, occurrence, "Arrivée : des tâches vous attendent",
            notice => $"{notice.Newcomer} prend son poste le {notice.StartsOn.ToFrench()} ({notice.Organisation}). Il reste à faire :", cancellationToken);
}
