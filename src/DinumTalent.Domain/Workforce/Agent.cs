using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Workforce;

/// <summary>A person who serves, or has served, in the State's digital workforce.</summary>
public sealed partial class Agent : AggregateRoot<AgentId>, IAudited, ISearchable
{
    public const int RegistrationNumberMaxLength = 30;
    public const int CityMaxLength = 100;

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

    /// <summary>Professional address in lower case; the account that confirmed it is the agent's.</summary>
    public string? Email { get; private set; }

    /// <summary>Number in the employer's HR system (matricule), if known; unique within an administration.</summary>
    public string? RegistrationNumber { get; private set; }

    /// <summary>The account of the agent, if tied.</summary>
    public UserId? UserId { get; private set; }

    /// <summary>Of the contract in force; it answers for the file.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Where the agent goes, by a contract signed elsewhere that has not begun; null for most.</summary>
    public OrganisationId? NextOrganisationId { get; private set; }

    public JobProfileId? JobProfileId { get; private set; }

    public Category Category { get; private set; }

    public EmploymentStatus Status { get; private set; }

    /// <summary>Where the agent works.</summary>
    public string? City { get; private set; }

    /// <summary>The line manager, who validates the skills of the team.</summary>
    public AgentId? ManagerId { get; private set; }

    /// <summary>Day on which the line manager last became somebody else, as recorded here; null where none took the place of another.</summary>
    public DateOnly? ManagerChangedOn { get; private set; }

    /// <summary>For retirement forecasts and age figures alone; read under a permission of its own, never searched or scored.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>For equality figures alone; read under a permission of its own, never searched or scored.</summary>
    public Sex? Sex { get; private set; }

    /// <summary>Gross pay in euros a year, for pay checks alone; read under a permission of its own, never searched or scored.</summary>
    public int? GrossPay { get; private set; }

    public ArrivalKind Arrival { get; private set; }

    public DateOnly ArrivedOn { get; private set; }

    /// <summary>
    /// First day on which the agent was known here, and so would have been seen to leave: the arrival of who was hired or recorded
    /// by then, the day of the record or the import of who had arrived before. Read it as no earlier than <see cref="ArrivedOn"/>.
    /// </summary>
    public DateOnly ObservedFrom { get; private set; }

    /// <summary>First day of the contract in force, else of the next to come, else of the last; null without contract.</summary>
    public DateOnly? ContractStartsOn { get; private set; }

    /// <summary>Last day of the same contract; null without end.</summary>
    public DateOnly? ContractEndsOn { get; private set; }

    /// <summary>Last day of the last contract signed; null without end.</summary>
    public DateOnly? EngagedUntil { get; private set; }

    /// <summary>Last day of service; null while the agent serves.</summary>
    public DateOnly? DepartedOn { get; private set; }

    public DepartureReason? DepartureReason { get; private set; }

    public DepartureDestination? Destination { get; private set; }

    /// <summary>Whether the agent lets other ministries find the skills passport.</summary>
    public bool SharesPassport { get; private set; }

    public IReadOnlyList<Contract> Contracts => contracts;

    public string SearchIndex => nameof(Agent);

    public Guid SearchKey => Id.Value;

    /// <summary>Whether the agent serves on a day.</summary>
    public bool ServesOn(DateOnly day) => ArrivedOn <= day && (DepartedOn is null || DepartedOn >= day);

    public IEnumerable<(string Text, int Weight)> SearchTexts() => [($"{GivenName} {FamilyName}", 10), (RegistrationNumber ?? "", 5)];
}
