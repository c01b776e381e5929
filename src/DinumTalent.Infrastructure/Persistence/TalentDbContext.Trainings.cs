using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of trainings.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<Training> Trainings(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<Training>(),
        AccessKind.Permission => Set<Training>().Where(t => Scope(access).Contains(t.OrganisationId)
            || Set<OrganisationLink>().Any(l => l.AncestorId == t.OrganisationId && access.Roots.Contains(l.DescendantId))
            || TrainingEnrolments(access).Any(e => e.TrainingId == t.Id)),
        AccessKind.OwnData or AccessKind.Team => Set<Training>().Where(t =>
            Set<OrganisationLink>().Any(l => l.AncestorId == t.OrganisationId && Agents(access).Any(a => a.OrganisationId == l.DescendantId))
            || TrainingEnrolments(access).Any(e => e.TrainingId == t.Id)),
        _ => Nothing<Training>(),
    };

    public IQueryable<TrainingEnrolment> TrainingEnrolments(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<TrainingEnrolment>(),
        // A wish refused or given up while somebody served elsewhere is the business of that administration.
        AccessKind.Permission => Set<TrainingEnrolment>().Where(e => Agents(access).Any(a => a.Id == e.AgentId
            && ((e.Status != TrainingStatus.Refused && e.Status != TrainingStatus.GivenUp)
                || !a.Contracts.Any(c => !Scope(access).Contains(c.OrganisationId) && c.StartsOn <= DateOnly.FromDateTime(e.ClosedAt!.Value) && (c.EndsOn == null || c.EndsOn >= DateOnly.FromDateTime(e.ClosedAt.Value)))))),
        AccessKind.OwnData or AccessKind.Team => Set<TrainingEnrolment>().Where(e => Agents(access).Any(a => a.Id == e.AgentId)),
        _ => Nothing<TrainingEnrolment>(),
    };
}
