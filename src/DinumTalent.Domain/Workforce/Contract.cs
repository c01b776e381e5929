using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Workforce;

/// <summary>A contract or position of an agent: where, in what job and status, from when to when.</summary>
public sealed class Contract
{
    private Contract()
    {
    }

    internal Contract(ContractTerms terms)
    {
        Id = ContractId.New();
        (Status, Category, Basis, OrganisationId, JobProfileId) = (terms.Status, terms.Category, terms.Basis, terms.OrganisationId, terms.JobProfileId);
        (StartsOn, EndsOn) = (terms.Period.Start, terms.Period.End);
        TrialEndsOn = terms.Status is EmploymentStatus.CivilServant or EmploymentStatus.Seconded
            ? null
            : TrialPeriod.LastDay(StartsOn, EndsOn, terms.SameDutiesRenewed);
    }

    public ContractId Id { get; private set; }

    public EmploymentStatus Status { get; private set; }

    public Category Category { get; private set; }

    public LegalBasis Basis { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, included; null without end.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Last day of the trial period; null without trial.</summary>
    public DateOnly? TrialEndsOn { get; private set; }
}

/// <summary>What a contract says.</summary>
public sealed record ContractTerms(
    EmploymentStatus Status, Category Category, LegalBasis Basis, OrganisationId OrganisationId, JobProfileId? JobProfileId,
    Period Period, bool SameDutiesRenewed = false);
