using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Pipeline: templates of stages, mentions.</content>
public partial interface ITalentDbContext
{
    /// <summary>Names of stages and delays are no secret: a template holds below it, where other people write vacancies.</summary>
    IQueryable<StageTemplate> StageTemplates { get; }

    /// <summary>To staff, those of the person at hand on applications within reach; to the system, all.</summary>
    IQueryable<Mention> Mentions(IAccess access);

    /// <summary>Roles held at the administration of an application within reach, or above it, be that out of reach: who may read the application is no secret to those who treat it.</summary>
    IQueryable<RoleGrant> GrantsOver(IAccess access, JobApplicationId application);
}
