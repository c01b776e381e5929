using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Workforce;

/// <summary>A person who serves, or has served, in the State's digital workforce.</summary>
public sealed class Agent : AggregateRoot<AgentId>, IAudited, ISearchable
{
    public const int RegistrationNumberMaxLength = 30;

    private readonly List<Contract> contracts = [];

    private Agent()
    {
    }

    private Agent(AgentId id, PersonName name, EmailAddress? email) : base(id) =>
        (GivenName, FamilyName, SortKey, Email) = (name.Given, name.Family, name.SortKey, email?.Value);

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>Folded family and given name, what lists sort by.</summary>
    public string SortKey { get; private set; } = "";

    public string? Email { get; private set; }

    /// <summary>Number in the employer's HR system (matricule), if known.</summary>
    public string? RegistrationNumber { get; private set; }

    /// <summary>The account of the agent, if tied.</summary>
    public UserId? UserId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    public Category Category { get; private set; }

    public EmploymentStatus Status { get; private set; }

    public DateOnly ArrivedOn { get; private set; }

    public IReadOnlyList<Contract> Contracts => contracts;

    public string SearchIndex => nameof(Agent);

    public Guid SearchKey => Id.Value;

    /// <summary>A new agent under a first contract, which must be lawful.</summary>
    public static Result<Agent> Hire(PersonName name, EmailAddress? email, ContractTerms terms, DateOnly today)
    {
        var agent = new Agent(AgentId.New(), name, email) { ArrivedOn = terms.Period.Start };
        var signed = agent.Sign(terms, today);
        return signed.IsFailure ? Result<Agent>.Failure(signed.Errors) : agent;
    }

    /// <summary>Adds a contract, which must be lawful and must not overlap another.</summary>
    public Result Sign(ContractTerms terms, DateOnly today)
    {
        var lawful = new ContractLength(terms.Status, terms.Basis, terms.Period).On(today);
        if (lawful.IsFailure) return lawful;
        var overlapping = contracts.FirstOrDefault(c => (c.EndsOn ?? DateOnly.MaxValue) >= terms.Period.Start && c.StartsOn <= (terms.Period.End ?? DateOnly.MaxValue));
        if (overlapping is not null) return ContractErrors.Overlap(overlapping.EndsOn ?? DateOnly.MaxValue);

        contracts.Add(new Contract(terms));
        (OrganisationId, JobProfileId, Category, Status) = (terms.OrganisationId, terms.JobProfileId, terms.Category, terms.Status);
        return Result.Success;
    }

    /// <summary>Ties the agent to the account of the same person.</summary>
    public void Tie(UserId account) => UserId = account;

    public IEnumerable<(string Text, int Weight)> SearchTexts() => [($"{GivenName} {FamilyName}", 10), (RegistrationNumber ?? "", 5)];
}
