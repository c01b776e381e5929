using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Sets an interview at a fixed time and invites candidate and panel. A time in the past enters one that was held: nobody is invited.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the application.</param>
/// <param name="Terms">How it is held.</param>
/// <param name="Day">In Paris.</param>
/// <param name="Time">In Paris.</param>
/// <param name="Panel">Who conducts it.</param>
/// <param name="Template">Criteria beside those of the vacancy.</param>
[Requires(Permission.MoveApplications)]
public sealed record PlanInterview(
    JobApplicationId Id, long Version, InterviewTerms Terms, DateOnly? Day, TimeOnly? Time, PanelChoice Panel, CriteriaTemplateId? Template) : ICommand<InterviewId>;

internal sealed class PlanInterviewValidator : AbstractValidator<PlanInterview>
{
    public PlanInterviewValidator()
    {
        RuleFor(c => c.Day).NotNull().WithMessage("Indiquez le jour.")
            .Must(d => d is null or { Year: > 2000 and < Vacancy.LastYear }).WithMessage("Indiquez un jour vraisemblable.");
        RuleFor(c => c.Time).NotNull().WithMessage("Indiquez l’heure.");
    }
}

internal sealed class PlanInterviewHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<PlanInterview, InterviewId>
{
    public async Task<Result<InterviewId>> Handle(PlanInterview command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return Result<InterviewId>.Failure(treated.Errors);
        var (application, vacancy) = treated.Value;
        var start = command.Day!.Value.InUtc(command.Time!.Value);
        var finder = new PanelFinder(db, access, accounts, grants, clock);
        var panel = await finder.Find(command.Panel, vacancy.OrganisationId, [], cancellationToken);
        var readable = Result.All(vacancy.MayInterview(), start.ToResult(), panel.ToResult());
        if (readable.IsFailure) return Result<InterviewId>.Failure(readable.Errors);

        var more = await InterviewCriteria.Of(db, access, command.Template, vacancy.OrganisationId, cancellationToken);
        var planned = Interview.Plan(application, command.Terms, start.Value, panel.Value, more, user.ActingPerson(), clock.UtcNow());
        var free = planned.IsFailure ? planned.ToResult() : Result.All(
            await finder.AreFree(panel.Value, start.Value, command.Terms.Minutes, null, cancellationToken),
            await Overlaps(planned.Value, cancellationToken) ? InterviewErrors.AlreadyOpen : Result.Success);
        if (free.IsFailure) return Result<InterviewId>.Failure(free.Errors);

        db.Add(planned.Value);
        application.NoteInterview(user.ActingPerson(), clock.UtcNow(), $"{command.Terms.Kind.Label()}, le {start.Value.ToFrench()}");
        return planned.Value.Id;
    }

    /// <summary>Whether the candidate is expected elsewhere at that time in the same recruitment.</summary>
    private async Task<bool> Overlaps(Interview planned, CancellationToken cancellationToken) =>
        (await db.Interviews(access).AsNoTracking()
            .Where(i => i.ApplicationId == planned.ApplicationId && i.Status == InterviewStatus.Planned)
            .ToListAsync(cancellationToken))
        .Any(i => i.StartsAt < planned.EndsAt && planned.StartsAt < i.EndsAt);
}
