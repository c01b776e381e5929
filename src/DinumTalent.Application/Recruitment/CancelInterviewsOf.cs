using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Cancels the interviews to come of an application that is over; those that were held stay.</summary>
[SystemOnly]
public sealed record CancelInterviewsOf(JobApplicationId Id) : ICommand<int>;

internal sealed class CancelInterviewsOfValidator : AbstractValidator<CancelInterviewsOf>
{
    public CancelInterviewsOfValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class CancelInterviewsOfHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CancelInterviewsOf, int>
{
    public async Task<Result<int>> Handle(CancelInterviewsOf command, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.Applications(access).AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            where a.Id == command.Id
            select new { a.Status, Vacancy = v.Status }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || Reason(found.Status, found.Vacancy) is not { } reason) return 0;
        var open = await db.Interviews(access)
            .Where(i => i.ApplicationId == command.Id && (i.Status == InterviewStatus.Offered || i.Status == InterviewStatus.Planned))
            .ToListAsync(cancellationToken);
        var cancelled = Result.All(open.Select(i => i.Cancel(reason, clock.UtcNow())));
        return cancelled.IsSuccess ? open.Count : Result<int>.Failure(cancelled.Errors);
    }

    /// <summary>Tells nothing that the candidate is not told: a refusal may still wait for its message.</summary>
    private static string? Reason(ApplicationStatus status, VacancyStatus vacancy) => (status, vacancy) switch
    {
        (ApplicationStatus.Withdrawn, _) => "La candidature est retirée.",
        (ApplicationStatus.Hired, _) => "Le recrutement a abouti : cet entretien n’a plus lieu d’être.",
        (_, VacancyStatus.Cancelled) => "Le recrutement est annulé.",
        (_, VacancyStatus.Fruitless or VacancyStatus.Filled) => "Le recrutement est terminé.",
        (ApplicationStatus.Refused, _) => "L’entretien n’aura pas lieu.",
        _ => null,
    };
}
