using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Counts whether somebody who applied to a cohort is a woman or a man: neither the application nor the person is known here. The same mark counts once.</summary>
/// <param name="Cohort">Slug.</param>
/// <param name="Mark">A random word given to the browser when the application was sent, kept nowhere else.</param>
/// <param name="Choice">The answer.</param>
[Anonymous]
public sealed record CountApplicantOfCohort(string Cohort, string? Mark, EqualityChoice? Choice) : ICommand;

internal sealed class CountApplicantOfCohortValidator : AbstractValidator<CountApplicantOfCohort>
{
    public CountApplicantOfCohortValidator() => RuleFor(c => c.Cohort).NotEmpty();
}

internal sealed class CountApplicantOfCohortHandler(ITalentDbContext db) : ICommandHandler<CountApplicantOfCohort>
{
    public async Task<Result> Handle(CountApplicantOfCohort command, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(command.Mark)) return EqualityErrors.Counted;
        var cohort = await db.PublishedCohorts.AsNoTracking().Where(c => c.Slug == command.Cohort && !c.IsPast).Select(c => new { c.Id }).FirstOrDefaultAsync(cancellationToken);
        if (cohort is null) return Error.NotFound;
        var valid = CohortCounter.Check(command.Choice);
        if (valid.IsFailure) return valid;
        return await db.CountOnce(command.Mark, cohort.Id, CountedMoment.Applied, command.Choice!.Value, cancellationToken) ? Result.Success : EqualityErrors.Counted;
    }
}
