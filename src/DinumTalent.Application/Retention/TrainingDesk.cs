using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the commands of human resources and of line managers on trainings share.</summary>
internal static class TrainingDesk
{
    /// <summary>A request within reach at the version seen; never the own one.</summary>
    public static async Task<Result<TrainingEnrolment>> TrainingOfAnother(
        this ITalentDbContext db, IAccess access, TrainingEnrolmentId id, long version, CancellationToken cancellationToken)
    {
        var found = await db.TrainingEnrolments(access).Load(id, version, cancellationToken);
        if (found.IsFailure) return found;
        var agent = await db.Agents(access).AsNoTracking().FirstAsync(a => a.Id == found.Value.AgentId, cancellationToken);
        return access.Is(agent) ? TrainingErrors.OwnRequest : found;
    }

    /// <summary>Trainings of the catalogues that the person keeps; those above can be read alone.</summary>
    public static IQueryable<Training> OwnTrainings(this ITalentDbContext db, IAccess access) =>
        db.Trainings(access).Where(t => db.OrganisationsWithin(access).Any(o => o.Id == t.OrganisationId));

    /// <summary>Whether the person at hand is the agent.</summary>
    public static bool Is(this IAccess access, Agent agent) =>
        (access.User is { } user && agent.UserId == user) || (agent.Email is not null && agent.Email == access.ConfirmedEmail);

    /// <summary>Accepts a request or refuses it with a reason.</summary>
    public static Result Decide(this TrainingEnrolment request, bool approves, string? reason, IAccess access, DateTime now) =>
        approves ? request.Approve(access.User, now) : request.Refuse(reason, access.User, now);

    /// <summary>Proposes a training of a catalogue within reach to an agent; where one is open already, it answers for the proposal.</summary>
    public static async Task<Result<TrainingEnrolmentId>> ProposeTraining(
        this ITalentDbContext db, IAccess access, Agent agent, TrainingId training, TrainingOrigin origin, string? motivation, DateTime now, CancellationToken cancellationToken)
    {
        if (access.Is(agent)) return TrainingErrors.OwnRequest;
        var found = await db.Trainings(access).Load(training, cancellationToken);
        if (found.IsFailure) return Result<TrainingEnrolmentId>.Failure(found.Errors);
        if (!await db.IsOpenTo(found.Value, agent, cancellationToken)) return Error.NotFound;
        if (await db.OpenEnrolment(access, agent.Id, training, cancellationToken) is { } open) return open.Id;

        var proposed = TrainingEnrolment.Propose(found.Value, agent.Id, origin, motivation, access.User, now);
        if (proposed.IsFailure) return Result<TrainingEnrolmentId>.Failure(proposed.Errors);
        db.Add(proposed.Value);
        return proposed.Value.Id;
    }

    /// <summary>What is under way between an agent and a training; null where nothing is.</summary>
    public static Task<TrainingEnrolment?> OpenEnrolment(this ITalentDbContext db, IAccess access, AgentId agent, TrainingId training, CancellationToken cancellationToken) =>
        db.TrainingEnrolments(access).FirstOrDefaultAsync(e => e.AgentId == agent && e.TrainingId == training && e.ClosedAt == null, cancellationToken);

    /// <summary>Whether the catalogue of a training is that of the agent's administration or of one above it.</summary>
    public static Task<bool> IsOpenTo(this ITalentDbContext db, Training training, Agent agent, CancellationToken cancellationToken) =>
        db.OrganisationLinks.AnyAsync(l => l.AncestorId == training.OrganisationId && l.DescendantId == agent.OrganisationId, cancellationToken);
}
