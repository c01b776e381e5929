using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>What another HR system says of an agent. What it leaves empty is left as it is.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="Email">Professional address, if said.</param>
/// <param name="RegistrationNumber">Matricule, which with the administration tells who it is.</param>
/// <param name="Terms">The contract that runs, or the last one.</param>
/// <param name="City">Where the agent works, if said.</param>
/// <param name="Manager">The line manager, if said and known.</param>
/// <param name="BirthDate">If said.</param>
/// <param name="Sex">If said.</param>
/// <param name="GrossPay">In euros a year, if said.</param>
/// <param name="Departure">If said.</param>
public sealed record ImportedAgent(
    PersonName Name, EmailAddress? Email, string RegistrationNumber, ContractTerms Terms, string? City, AgentId? Manager, DateOnly? BirthDate, Sex? Sex,
    int? GrossPay, ImportedDeparture? Departure);

/// <param name="LastDay">Last day of service.</param>
/// <param name="Reason">Why the agent left.</param>
public sealed record ImportedDeparture(DateOnly LastDay, DepartureReason Reason);

/// <summary>What an import did to an agent.</summary>
/// <param name="IsChanged">Whether anything differs from before.</param>
/// <param name="Warnings">Rules that a contract taken over as it is does not keep.</param>
public sealed record ImportOutcome(bool IsChanged, IReadOnlyList<Error> Warnings);
