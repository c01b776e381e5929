using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <content>What happens to an agent from arrival to departure.</content>
public sealed partial class Agent
{
    /// <summary>A new agent under a first contract, which must be lawful.</summary>
    /// <param name="name">Of the person.</param>
    /// <param name="email">Professional address, if known.</param>
    /// <param name="terms">The first contract.</param>
    /// <param name="today">Day of the record.</param>
    /// <param name="arrival">By what way.</param>
    /// <param name="knownBefore">Whether the person was known here before the arrival, as the candidate of a vacancy is.</param>
    public static Result<Agent> Hire(
        PersonName name, EmailAddress? email, ContractTerms terms, DateOnly today, ArrivalKind arrival = ArrivalKind.Recruitment, bool knownBefore = false)
    {
        var start = terms.Period.Start;
        var agent = new Agent(AgentId.New(), name, email) { ArrivedOn = start, Arrival = arrival, ObservedFrom = knownBefore || start > today ? start : today };
        var signed = agent.Sign(terms, today);
        return signed.IsFailure ? Result<Agent>.Failure(signed.Errors) : agent;
    }

    /// <summary>Records a departure; contracts that run beyond end with it.</summary>
    /// <param name="lastDay">Of service.</param>
    /// <param name="reason">Why.</param>
    /// <param name="destination">Whereto.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="cancelLater">Whether contracts that would start afterwards are cancelled; they forbid the departure otherwise.</param>
    public Result Depart(DateOnly lastDay, DepartureReason reason, DepartureDestination destination, DateOnly today, bool cancelLater = false)
    {
        if (DepartedOn is { } already) return AgentErrors.AlreadyDeparted(already);
        if (reason is Workforce.DepartureReason.NeverArrived) return AgentErrors.ArrivalCancelledByContract;
        if (lastDay < ArrivedOn) return ArrivedOn > today ? AgentErrors.NotArrived(ArrivedOn) : AgentErrors.DepartureBeforeArrival(ArrivedOn);
        var later = contracts.Where(c => c.StartsOn > lastDay).OrderBy(c => c.StartsOn).ToList();
        if (later.Find(c => c.StartsOn <= today) is { } started) return AgentErrors.StartedContract(started.StartsOn);
        if (later.Count > 0 && !cancelLater) return AgentErrors.LaterContractToCancel(later[0].StartsOn);

        foreach (var contract in later) Cancel(contract, today);
        if (later.Count > 0) Because($"Départ : contrat à venir annulé ({string.Join(", ", later.Select(c => $"{c.StartsOn:dd/MM/yyyy}"))})");
        (DepartedOn, DepartureReason, Destination) = (lastDay, reason, destination);
        foreach (var contract in contracts.Where(c => c.EndsOn is null || c.EndsOn > lastDay)) contract.EndOn(lastDay);
        FollowContract(today);
        Raise(new AgentDeparted(Id, OrganisationId, lastDay));
        return Result.Success;
    }

    /// <summary>Corrects who the agent is.</summary>
    public void Identify(PersonName name, EmailAddress? email, string? registrationNumber)
    {
        var emailChanged = Email != email?.Value;
        (GivenName, FamilyName, SortKey) = (name.Given, name.Family, name.SortKey);
        (Email, RegistrationNumber) = (email?.Value, string.IsNullOrWhiteSpace(registrationNumber) ? null : registrationNumber.Trim());
        // The account proves the address; another address is somebody else's until its owner signs in.
        if (emailChanged) UserId = null;
    }

    /// <summary>The number is somebody else's where the agent now serves: the new employer gives another.</summary>
    public void GiveUpRegistrationNumber() => RegistrationNumber = null;

    /// <summary>Where the agent works, and for whom.</summary>
    /// <param name="city">Null where it is not known.</param>
    /// <param name="manager">Null for none.</param>
    /// <param name="today">The day on which another manager takes the place of the one before; null where it is not to be noted.</param>
    public Result Place(string? city, AgentId? manager, DateOnly? today = null)
    {
        if (manager == Id) return AgentErrors.OwnManager;
        if (today is { } day && ManagerId is not null && manager is not null && manager != ManagerId) ManagerChangedOn = day;
        (City, ManagerId) = (string.IsNullOrWhiteSpace(city) ? null : city.Trim(), manager);
        return Result.Success;
    }

    public Result RecordBirthDate(DateOnly? day, DateOnly today)
    {
        if (day is { } born && (born > today.AddYears(-14) || born < today.AddYears(-100))) return AgentErrors.BirthDateImplausible;
        BirthDate = day;
        return Result.Success;
    }

    public void RecordSex(Sex? sex) => Sex = sex;

    /// <param name="euros">Gross, a year; null when unknown.</param>
    public Result RecordPay(int? euros)
    {
        if (euros is < 0 or > MaxGrossPay) return AgentErrors.PayImplausible;
        GrossPay = euros;
        return Result.Success;
    }

    /// <summary>Ties the agent to the account of the same person.</summary>
    public void Tie(UserId account) => UserId = account;

    /// <summary>Lets other ministries find the passport, or no longer.</summary>
    public void SharePassport(bool shared) => SharesPassport = shared;

    /// <summary>Above it, it is a typing mistake.</summary>
    public const int MaxGrossPay = 500_000;

    /// <summary>
    /// Administration, status, category, job and end are those of the contract in force: the one that runs today, else the next
    /// to come, else the last. Who signed a contract that follows elsewhere prepares it. Who had left is back once a later
    /// contract has started.
    /// </summary>
    private void FollowContract(DateOnly today)
    {
        if (contracts.MaxBy(c => c.StartsOn) is not { } last) return;
        var shown = contracts.Find(c => c.RunsOn(today)) ?? contracts.Where(c => c.StartsOn > today).MinBy(c => c.StartsOn) ?? last;
        (JobProfileId, Category, Status, ContractStartsOn, ContractEndsOn) = (shown.JobProfileId, shown.Category, shown.Status, shown.StartsOn, shown.EndsOn);
        (OrganisationId, EngagedUntil) = (shown.OrganisationId, last.EndsOn);
        NextOrganisationId = last.OrganisationId != shown.OrganisationId && last.StartsOn > today ? last.OrganisationId : null;
        ArrivedOn = contracts.Min(c => c.StartsOn) is var first && first < ArrivedOn ? first : ArrivedOn;
        if (contracts.Exists(c => c.StartsOn > DepartedOn && c.StartsOn <= today)) (DepartedOn, DepartureReason, Destination) = (null, null, null);
    }
}
