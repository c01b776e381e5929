using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Who an agent is and where, as it is entered.</summary>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Email">Professional address, if known.</param>
/// <param name="RegistrationNumber">Matricule, if known.</param>
/// <param name="City">Where the agent works.</param>
/// <param name="ManagerEmail">Professional address of the line manager.</param>
public sealed record IdentityInput(string? GivenName, string? FamilyName, string? Email, string? RegistrationNumber, string? City, string? ManagerEmail);

internal sealed class IdentityInputValidator : AbstractValidator<IdentityInput>
{
    public IdentityInputValidator()
    {
        RuleFor(i => i.GivenName).NotEmpty().WithMessage("Saisissez le prénom.").MaximumLength(PersonName.PartMaxLength).WithMessage($"Saisissez un prénom de {PersonName.PartMaxLength} caractères au plus.");
        RuleFor(i => i.FamilyName).NotEmpty().WithMessage("Saisissez le nom.").MaximumLength(PersonName.PartMaxLength).WithMessage($"Saisissez un nom de {PersonName.PartMaxLength} caractères au plus.");
        RuleFor(i => i.Email).Must(IsAddress).WithMessage(Unreadable);
        RuleFor(i => i.ManagerEmail).Must(IsAddress).WithMessage(Unreadable);
        RuleFor(i => i.RegistrationNumber).MaximumLength(Agent.RegistrationNumberMaxLength).WithMessage(AgentErrors.NumberTooLong.Message)
            .Must((i, number) => !string.IsNullOrWhiteSpace(number) || !string.IsNullOrWhiteSpace(i.Email)).WithMessage(AgentErrors.Unidentified.Message);
        RuleFor(i => i.City).MaximumLength(Agent.CityMaxLength).WithMessage(AgentErrors.CityTooLong.Message);
    }

    private static string Unreadable => EmailAddress.Create("").Error.Message;

    private static bool IsAddress(string? text) => string.IsNullOrWhiteSpace(text) || EmailAddress.Create(text).IsSuccess;
}

/// <summary>Who somebody is, once read and found free.</summary>
internal sealed record ReadIdentity(PersonName Name, EmailAddress? Email, string? RegistrationNumber, string? City, AgentId? Manager);

/// <summary>Reads an identity that was entered, within reach.</summary>
internal static class IdentityReading
{
    /// <summary>Refused where the number or the address is another agent's, or the manager unknown.</summary>
    /// <param name="db">The store.</param>
    /// <param name="access">Of the command.</param>
    /// <param name="input">As entered; valid by itself.</param>
    /// <param name="place">Within what administration the number must be free.</param>
    /// <param name="self">The agent edited; null for a new one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<ReadIdentity>> Identity(
        this ITalentDbContext db, IAccess access, IdentityInput input, OrganisationId place, AgentId? self, CancellationToken cancellationToken)
    {
        var name = PersonName.Create(input.GivenName, input.FamilyName);
        var email = Address(input.Email, "Email");
        var manager = Address(input.ManagerEmail, "ManagerEmail");
        var number = string.IsNullOrWhiteSpace(input.RegistrationNumber) ? null : input.RegistrationNumber.Trim();
        var readable = Result.All(name.ToResult(), email.ToResult(), manager.ToResult());
        if (readable.IsFailure) return Result<ReadIdentity>.Failure(readable.Errors);
        if (number is null && email.Value.Address is null) return AgentErrors.Unidentified;

        var others = self is { } id ? db.Agents(access).Where(a => a.Id != id) : db.Agents(access);
        var (address, asked) = (email.Value.Address?.Value, manager.Value.Address?.Value);
        var managerId = asked is null ? null
            : await db.Agents(access).Where(a => a.Email == asked && a.DepartedOn == null).Select(a => (AgentId?)a.Id).FirstOrDefaultAsync(cancellationToken);
        var free = Result.All(
            number is not null && await others.AnyAsync(a => a.OrganisationId == place && a.RegistrationNumber == number, cancellationToken) ? AgentErrors.NumberTaken : Result.Success,
            address is not null && await others.AnyAsync(a => a.Email == address, cancellationToken) ? AgentErrors.EmailTaken : Result.Success,
            asked is not null && managerId is null ? AgentErrors.ManagerUnknown : Result.Success);
        return free.IsFailure ? Result<ReadIdentity>.Failure(free.Errors) : new ReadIdentity(name.Value, email.Value.Address, number, input.City, managerId);
    }

    private static Result<Read> Address(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Read(null);
        var address = EmailAddress.Create(text);
        return address.IsSuccess ? new Read(address.Value) : address.Error with { Field = field };
    }

    private sealed record Read(EmailAddress? Address);
}
