using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>A contract as it is entered.</summary>
/// <param name="Status">How the agent serves.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Basis">On what article; a civil servant's is understood.</param>
/// <param name="OrganisationId">Where, within reach.</param>
/// <param name="JobProfileId">In what job, if known.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null without end.</param>
/// <param name="SameDutiesRenewed">Whether it renews the contract before for the same duties.</param>
/// <param name="ExceptionReason">Why a limit that may be exceeded is.</param>
public sealed record ContractInput(
    EmploymentStatus? Status, Category? Category, LegalBasis? Basis, OrganisationId? OrganisationId, JobProfileId? JobProfileId,
    DateOnly? StartsOn, DateOnly? EndsOn, bool SameDutiesRenewed = false, string? ExceptionReason = null);

internal sealed class ContractInputValidator : AbstractValidator<ContractInput>
{
    public ContractInputValidator()
    {
        RuleFor(c => c.Status).NotNull().WithMessage("Choisissez le statut.").IsInEnum().WithMessage("Choisissez le statut dans la liste.");
        RuleFor(c => c.Category).NotNull().WithMessage("Choisissez la catégorie.").IsInEnum().WithMessage("Choisissez la catégorie dans la liste.");
        RuleFor(c => c.Basis).NotNull().When(c => c.Status is not (EmploymentStatus.CivilServant or EmploymentStatus.Seconded)).WithMessage("Choisissez le fondement juridique.")
            .IsInEnum().WithMessage("Choisissez le fondement dans la liste.");
        RuleFor(c => c.OrganisationId).NotNull().WithMessage("Choisissez l’administration.");
        RuleFor(c => c.StartsOn).NotNull().WithMessage("Indiquez le premier jour.");
        RuleFor(c => c.EndsOn).GreaterThanOrEqualTo(c => c.StartsOn).When(c => c.StartsOn is not null).WithMessage("La date de fin précède la date de début.");
        RuleFor(c => c.ExceptionReason).MaximumLength(Contract.ExceptionReasonMaxLength).WithMessage($"Saisissez un motif de {Contract.ExceptionReasonMaxLength} caractères au plus.");
    }
}

/// <summary>Reads a contract that was entered, within reach.</summary>
internal static class ContractReading
{
    /// <summary>What is to be signed; not found where the administration is out of reach.</summary>
    public static async Task<Result<ContractTerms>> Terms(this ITalentDbContext db, IAccess access, ContractInput input, CancellationToken cancellationToken)
    {
        var (status, place) = (input.Status!.Value, input.OrganisationId!.Value);
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == place, cancellationToken)) return Error.NotFound;
        if (input.JobProfileId is { } job && !await db.JobProfiles.AnyAsync(p => p.Id == job, cancellationToken)) return AgentErrors.JobUnknown;
        var basis = status is EmploymentStatus.CivilServant or EmploymentStatus.Seconded ? LegalBasis.CivilServant : input.Basis!.Value;
        return Period.Create(input.StartsOn!.Value, input.EndsOn).Then<ContractTerms>(period => new ContractTerms(
            status, input.Category!.Value, basis, place, input.JobProfileId, period, input.SameDutiesRenewed,
            string.IsNullOrWhiteSpace(input.ExceptionReason) ? null : input.ExceptionReason));
    }
}
