using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>Trainings and who follows them.</content>
public partial interface ITalentDbContext
{
    /// <summary>
    /// To staff, the catalogues of administrations in scope and of those above; to an agent and a line manager, those open to the agent, or to the
    /// team. To all of them what an agent within reach asked for, from whatever catalogue.
    /// </summary>
    IQueryable<Training> Trainings(IAccess access);

    /// <summary>Of the agents within reach.</summary>
    IQueryable<TrainingEnrolment> TrainingEnrolments(IAccess access);
}
