using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <content>What another HR system says of an agent.</content>
public sealed partial class Agent
{
    /// <summary>An agent whom another HR system knows. Nothing is announced: it lies in the past.</summary>
    public static Result<(Agent Agent, ImportOutcome Outcome)> Import(ImportedAgent said, DateOnly today)
    {
        var start = said.Terms.Period.Start;
        var agent = new Agent(AgentId.New(), said.Name, said.Email) { Arrival = ArrivalKind.Unknown, ArrivedOn = start, ObservedFrom = start > today ? start : today };
        var taken = agent.Take(said, today);
        return taken.IsFailure ? Result<(Agent, ImportOutcome)>.Failure(taken.Errors) : (agent, taken.Value);
    }

    /// <summary>Takes over what another HR system says, or refuses all of it and stays as it was.</summary>
    public Result<ImportOutcome> Take(ImportedAgent said, DateOnly today)
    {
        var plausible = Result.All(
            BirthDateOn(said.BirthDate, today),
            said.GrossPay is < 0 or > MaxGrossPay ? AgentErrors.PayImplausible : Result.Success,
            said.Manager == Id ? AgentErrors.OwnManager : Result.Success);
        if (plausible.IsFailure) return Result<ImportOutcome>.Failure(plausible.Errors);

        var planned = PlanContract(said, today);
        if (planned.IsFailure) return Result<ImportOutcome>.Failure(planned.Errors);

        var (plan, changed) = (planned.Value, false);
        changed |= TakeContract(plan, today);
        changed |= TakePerson(said);
        changed |= TakeDeparture(said.Departure, plan.Terms, today);
        return new ImportOutcome(changed, plan.Verdict.Breach is { } breach ? [breach] : []);
    }

    /// <summary>What is to become of the contracts, all of it checked.</summary>
    private Result<ContractPlan> PlanContract(ImportedAgent said, DateOnly today)
    {
        var start = said.Terms.Period.Start;
        var left = said.Departure?.LastDay ?? (DepartedOn >= start ? DepartedOn : null);
        if (left < start) return AgentImportErrors.HistoryUnordered;
        var known = contracts.FirstOrDefault(c => c.StartsOn == start);
        var before = contracts.Where(c => c.StartsOn < start).MaxBy(c => c.StartsOn);
        var after = contracts.Where(c => c.StartsOn > start).MinBy(c => c.StartsOn);
        if (said.Departure is { } departure && after?.StartsOn is { } later && later > departure.LastDay) return AgentErrors.LaterContract(later);

        var end = left is { } last && (said.Terms.Period.End is null || said.Terms.Period.End > last) ? last : said.Terms.Period.End;
        var renewed = known is null && before?.EndsOn is { } ended && ended.AddDays(1) == start && before.JobProfileId == said.Terms.JobProfileId;
        var terms = Period.Create(start, end).Then<ContractTerms>(period => said.Terms with { Period = period, SameDutiesRenewed = renewed });
        if (terms.IsFailure) return Result<ContractPlan>.Failure(terms.Errors);

        // An earlier contract is history: it may not reach into what followed it. A later one ends what ran until then.
        if (after is not null && (end is null || end >= after.StartsOn)) return ContractErrors.Overlap(after.StartsOn, after.EndsOn);
        return new TakenOverContract(terms.Value with { Period = ContractualPeriod(said, terms.Value) }).On(today)
            .Then<ContractPlan>(verdict => new ContractPlan(terms.Value, verdict, known, before));
    }

    /// <summary>A departure cuts a contract short, which makes it no shorter by law: the term agreed on counts, and the departure only where a term is missing.</summary>
    private static Period ContractualPeriod(ImportedAgent said, ContractTerms cut) =>
        said.Terms.Period.End is null && said.Terms.Status is not (EmploymentStatus.CivilServant or EmploymentStatus.Permanent) ? cut.Period : said.Terms.Period;

    private bool TakeContract(ContractPlan plan, DateOnly today)
    {
        var changed = false;
        if (plan.Known is { } known)
        {
            if (known.Says(plan.Terms)) return false;
            known.Restate(plan.Terms, plan.Verdict.ExceptionReason);
            changed = true;
        }
        else
        {
            if (plan.Before is { } before && (before.EndsOn is null || before.EndsOn >= plan.Terms.Period.Start)) before.EndOn(plan.Terms.Period.Start.AddDays(-1));
            contracts.Add(Contract.TakenOver(plan.Terms, plan.Verdict.ExceptionReason));
            if (contracts.Count == 1) (ArrivedOn, DepartedOn, DepartureReason, Destination) = (plan.Terms.Period.Start, null, null, null);
            changed = true;
        }

        FollowContract(today);
        return changed;
    }

    private bool TakePerson(ImportedAgent said)
    {
        var identified = Name(said.Name) | (said.Email is { } email && email.Value != Email) | (RegistrationNumber != said.RegistrationNumber);
        if (identified) Identify(said.Name, said.Email ?? (Email is { } known ? EmailAddress.FromStore(known) : null), said.RegistrationNumber);

        var (city, manager) = (said.City ?? City, said.Manager ?? ManagerId);
        var (born, sex, pay) = (said.BirthDate ?? BirthDate, said.Sex ?? Sex, said.GrossPay ?? GrossPay);
        var changed = identified || city != City || manager != ManagerId || born != BirthDate || sex != Sex || pay != GrossPay;
        (City, ManagerId, BirthDate, Sex, GrossPay) = (city, manager, born, sex, pay);
        return changed;
    }

    private bool Name(PersonName name) => (GivenName, FamilyName) != (name.Given, name.Family);

    private bool TakeDeparture(ImportedDeparture? departure, ContractTerms terms, DateOnly today)
    {
        if (departure is null || (DepartedOn == departure.LastDay && DepartureReason == departure.Reason)) return false;
        (DepartedOn, DepartureReason, Destination) = (departure.LastDay, departure.Reason, Destination ?? DepartureDestination.Unknown);
        foreach (var contract in contracts.Where(c => c.StartsOn > terms.Period.Start || c.EndsOn > departure.LastDay || c.EndsOn is null)) contract.EndOn(departure.LastDay);
        FollowContract(today);
        return true;
    }

    private static Result BirthDateOn(DateOnly? day, DateOnly today) =>
        day is { } born && (born > today.AddYears(-14) || born < today.AddYears(-100)) ? AgentErrors.BirthDateImplausible : Result.Success;

    private sealed record ContractPlan(ContractTerms Terms, TakenOverContract.Verdict Verdict, Contract? Known, Contract? Before);
}
