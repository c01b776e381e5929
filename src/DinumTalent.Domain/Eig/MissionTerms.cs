using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Eig;

/// <summary>What is agreed on for a mission: what its letter says.</summary>
public sealed record MissionTerms
{
    /// <summary>The administration that receives the fellow, as it is called.</summary>
    public required string Administration { get; init; }

    /// <summary>The same in the tree; null where it is known by name alone.</summary>
    public OrganisationId? OrganisationId { get; init; }

    public string? City { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly EndsOn { get; init; }

    public required EmploymentStatus Employment { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>Days a week, 0 to <see cref="Mission.MaxTeleworkDays"/>.</summary>
    public int TeleworkDays { get; init; }

    /// <summary>What the fellow is to do; lines that begin with a dash make a list.</summary>
    public string? Duties { get; init; }

    public ChallengeMentor Operational { get; init; } = ChallengeMentor.Unnamed;

    public ChallengeMentor HighLevel { get; init; } = ChallengeMentor.Unnamed;

    /// <summary>Everything that is wrong with them, each beside its field; the contract must be one that the law knows.</summary>
    /// <param name="fellow">Address of whose mission it is; null while it is not known.</param>
    public Result Check(string? fellow) => Result.All(
        string.IsNullOrWhiteSpace(Administration) || Administration.Trim().Length > Challenge.AdministrationMaxLength ? MissionErrors.NoAdministration : Result.Success,
        City?.Length > Challenge.CityMaxLength ? MissionErrors.TooLong(nameof(City), Challenge.CityMaxLength) : Result.Success,
        Duties?.Length > Mission.DutiesMaxLength ? MissionErrors.TooLong(nameof(Duties), Mission.DutiesMaxLength) : Result.Success,
        TeleworkDays is < 0 or > Mission.MaxTeleworkDays ? MissionErrors.Telework : Result.Success,
        new MissionContract(this).Check(),
        Mission.Mentor(nameof(Operational), Operational),
        Mission.Mentor(nameof(HighLevel), HighLevel),
        Operational.Is(HighLevel) ? MissionErrors.SameMentor : Result.Success,
        fellow is not null && (Mission.Address(Operational) == fellow || Mission.Address(HighLevel) == fellow) ? MissionErrors.OwnMentor : Result.Success);
}
