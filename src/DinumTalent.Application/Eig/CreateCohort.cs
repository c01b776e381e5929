using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Prepares a cohort with the dates of the template of its mode; nobody outside the programme sees it before it is published.</summary>
/// <param name="Name">Such as "Promotion 8".</param>
/// <param name="OrganisationId">Who runs it.</param>
/// <param name="Mode">How its phases follow each other.</param>
/// <param name="MissionsStart">First day of the missions, of the first sprint where there are several.</param>
/// <param name="Sprints">How many; for sprints alone.</param>
[Requires(Permission.ManageCohorts)]
public sealed record CreateCohort(string? Name, OrganisationId? OrganisationId, CohortMode? Mode, DateOnly? MissionsStart, int? Sprints) : ICommand<CohortId>;

internal sealed class CreateCohortValidator : AbstractValidator<CreateCohort>
{
    public CreateCohortValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage("Donnez un nom à la promotion.");
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez l’administration qui conduit le programme.");
        RuleFor(c => c.Mode).NotNull().IsInEnum().WithMessage("Choisissez comment les phases se suivent.");
        RuleFor(c => c.MissionsStart).NotNull().WithMessage("Indiquez le premier jour des missions.");
        RuleFor(c => c.MissionsStart).Must(d => d?.Year < LastYear).When(c => c.MissionsStart is not null).WithMessage("Cette date est trop lointaine.");
        RuleFor(c => c.Sprints).NotNull().InclusiveBetween(1, CohortTemplate.MostSprints).When(c => c.Mode is CohortMode.RollingSprints)
            .WithMessage($"Indiquez de 1 à {CohortTemplate.MostSprints} sprints.");
    }

    private const int LastYear = 2100;
}

internal sealed class CreateCohortHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<CreateCohort, CohortId>
{
    public async Task<Result<CohortId>> Handle(CreateCohort command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.OrganisationId, cancellationToken)) return Error.NotFound;
        var dates = CohortTemplate.Of(command.Mode!.Value, command.MissionsStart!.Value, command.Sprints ?? 1);
        var created = Cohort.Create(command.OrganisationId!.Value, command.Name, command.Mode.Value, dates, user.Id, clock.UtcNow(), clock.Today());
        if (created.IsFailure) return Result<CohortId>.Failure(created.Errors);
        db.Add(created.Value);
        return created.Value.Id;
    }
}
