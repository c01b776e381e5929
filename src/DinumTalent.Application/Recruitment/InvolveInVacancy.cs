using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Names somebody to recruit together with the author of a vacancy, or the manager of the post; the person is told by mail.</summary>
/// <remarks>A co-recruiter may already edit vacancies there, a manager read the applications: naming gives no right.</remarks>
[Requires(Permission.EditVacancies)]
public sealed record InvolveInVacancy(VacancyId Id, long Version, string? Email, VacancyMemberRole? Role) : ICommand;

internal sealed class InvolveInVacancyValidator : AbstractValidator<InvolveInVacancy>
{
    public InvolveInVacancyValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Email).Must(e => EmailAddress.Create(e).IsSuccess).WithMessage("Saisissez l’adresse électronique d’un collègue, par exemple nom@exemple.fr.");
        RuleFor(c => c.Role).NotNull().WithMessage("Choisissez ce que la personne fera.");
    }
}

internal sealed class InvolveInVacancyHandler(ITalentDbContext db, IAccess access, NearbyStaff staff) : ICommandHandler<InvolveInVacancy>
{
    public async Task<Result> Handle(InvolveInVacancy command, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies(access).Load(command.Id, command.Version, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();
        var (role, needed) = command.Role is VacancyMemberRole.CoRecruiter
            ? (VacancyMemberRole.CoRecruiter, Permission.EditVacancies)
            : (VacancyMemberRole.Manager, Permission.ReadApplications);
        return await staff.Holding(needed, command.Email, vacancy.Value.OrganisationId, cancellationToken) is { } person
            ? vacancy.Value.Involve(person, role)
            : Error.Invalid(nameof(command.Email), role is VacancyMemberRole.CoRecruiter
                ? "Il faut à cette personne un compte actif et le rôle de recruteur pour l’administration de l’offre."
                : "Il faut à cette personne un compte actif et un rôle qui donne accès aux candidatures de l’administration de l’offre.");
    }
}
