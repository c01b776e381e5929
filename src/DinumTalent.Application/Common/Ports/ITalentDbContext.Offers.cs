using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Proposals and arrivals.</content>
public partial interface ITalentDbContext
{
    /// <summary>To staff, those of vacancies in scope; to a candidate, the own ones that were sent.</summary>
    IQueryable<Offer> Offers(IAccess access);

    /// <summary>The proposal under way of an application, sent or not: what ends the application ends it. Never to show.</summary>
    Task<Offer?> FindLiveOffer(JobApplicationId application, CancellationToken cancellationToken);

    /// <summary>Who may decide on hires in an administration on a day, by a role there or above. For those who decide themselves, to name a second person.</summary>
    Task<IReadOnlyList<UserId>> Deciders(OrganisationId organisation, DateOnly day, CancellationToken cancellationToken);

    /// <summary>To staff, those of administrations in scope; to a candidate, the own one; by the link of a task, the one that holds it.</summary>
    IQueryable<Arrival> Arrivals(IAccess access);

    /// <summary>Name of who arrives after an application: those who prepare the arrival need it, and nothing else.</summary>
    Task<string> FindNewcomer(JobApplicationId application, CancellationToken cancellationToken);

    /// <summary>Of administrations in scope.</summary>
    IQueryable<ArrivalTemplate> ArrivalTemplates(IAccess access);

    /// <summary>What an arrival brings in an administration: the list of the nearest one at or above it that has one, else the usual one.</summary>
    Task<IReadOnlyList<PlannedTask>> PlannedTasks(OrganisationId organisation, CancellationToken cancellationToken);
}
