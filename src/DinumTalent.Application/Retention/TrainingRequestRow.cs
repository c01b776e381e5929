using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Retention;

/// <summary>One agent and one training, for those who decide.</summary>
/// <param name="Agent">Given name first.</param>
/// <param name="Organisation">Where the agent serves.</param>
/// <param name="Cost">Euros; null where unknown.</param>
public sealed record TrainingRequestRow(
    TrainingEnrolmentId Id, long Version, AgentId AgentId, string Agent, string Organisation, TrainingId TrainingId, string Title, string Provider, int Hours, int? Cost,
    TrainingStatus Status, TrainingOrigin Origin, string? Motivation, DateTime RequestedAt, DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? CompletedOn, string? Reason)
{
    /// <summary>Whether days are still to be found for it.</summary>
    public bool IsOpen => Status is TrainingStatus.Wished or TrainingStatus.Approved or TrainingStatus.Enrolled;

    /// <summary>Whether its last day has passed and nobody has said how it ended.</summary>
    public bool IsLate(DateOnly today) => Status is TrainingStatus.Enrolled && EndsOn < today;

    internal static IQueryable<TrainingRequestRow> Of(ITalentDbContext db, IAccess access, IQueryable<TrainingEnrolment> enrolments) =>
        from e in enrolments
        join a in db.Agents(access) on e.AgentId equals a.Id
        join o in db.Organisations on a.OrganisationId equals o.Id
        join t in db.Trainings(access) on e.TrainingId equals t.Id
        select new TrainingRequestRow(
            e.Id, e.Version, a.Id, a.GivenName + " " + a.FamilyName, o.Acronym ?? o.Name, t.Id, t.Title, t.Provider, t.Hours, t.Cost,
            e.Status, e.Origin, e.Motivation, e.RequestedAt, e.StartsOn, e.EndsOn, e.CompletedOn, e.Reason);
}
