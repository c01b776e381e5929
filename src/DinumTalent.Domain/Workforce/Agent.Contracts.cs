using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <content>The contracts of an agent, each lawful on the day it is signed.</content>
public sealed partial class Agent
{
    /// <summary>Adds a contract, which must be lawful and must not overlap another. Who had left comes back on its first day.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="today">Day of the signature.</param>
    /// <param name="employers">Ministry, authority or establishment of each administration; without, each is its own.</param>
    public Result Sign(ContractTerms terms, DateOnly today, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null) =>
        Sign(terms, Spells(employers), today, employers);

    /// <summary>Renews the contract or changes the position: the contract that runs on the first day ends the day before.</summary>
    /// <inheritdoc cref="Sign(ContractTerms, DateOnly, IReadOnlyDictionary{OrganisationId, OrganisationId}?)" path="/param"/>
    public Result Succeed(ContractTerms terms, DateOnly today, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null)
    {
        var (start, dayBefore) = (terms.Period.Start, terms.Period.Start.AddDays(-1));
        var running = contracts.FirstOrDefault(c => c.StartsOn < start && c.RunsOn(start));
        var before = Spells(employers).Select(s => s.Start < start && s.RunsOn(start) ? s with { End = dayBefore } : s).ToList();
        var signed = Sign(terms, before, today, employers);
        if (signed.IsSuccess) running?.GiveWayOn(dayBefore);
        if (signed.IsSuccess) FollowContract(today);
        Because(terms.SameDutiesRenewed ? "Renouvellement" : "Nouveau contrat ou changement de position");
        return signed;
    }

    /// <summary>Renews the trial of a contract once, for no longer than it first lasted.</summary>
    public Result RenewTrial(ContractId id, DateOnly lastDay, DateOnly today)
    {
        if (contracts.FirstOrDefault(c => c.Id == id) is not { } contract) return Error.NotFound;
        var renewed = new TrialRenewal(contract.StartsOn, contract.EndsOn, contract.TrialEndsOn, contract.TrialRenewed, lastDay).On(today);
        if (renewed.IsFailure) return renewed;

        contract.RenewTrial(lastDay);
        Because("Renouvellement de la période d’essai");
        return Result.Success;
    }

    /// <summary>
    /// Cancels a contract before its first day: what it had cut short runs on as agreed. Without any other contract, the
    /// agent never arrives.
    /// </summary>
    public Result CancelContract(ContractId id, string? reason, DateOnly today)
    {
        if (contracts.FirstOrDefault(c => c.Id == id) is not { } contract) return Error.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return ContractErrors.CancelReasonMissing;
        if (contract.StartsOn <= today) return ContractErrors.Started(contract.StartsOn);

        Cancel(contract, today);
        Because(reason.Trim());
        return Result.Success;
    }

    /// <summary>Shows the contract in force; by the clock, when a day changes which one that is.</summary>
    public void Follow(DateOnly today) => FollowContract(today);

    /// <summary>Ends a contract before its term.</summary>
    public Result EndContract(ContractId id, DateOnly lastDay, string reason, DateOnly today)
    {
        if (contracts.FirstOrDefault(c => c.Id == id) is not { } contract) return Error.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return ContractErrors.EndReasonMissing;
        if (lastDay < contract.StartsOn) return ContractErrors.EndBeforeStart(contract.StartsOn);
        if (contract.EndsOn is { } end && lastDay >= end) return ContractErrors.NotEarlier(end);

        contract.EndOn(lastDay);
        FollowContract(today);
        Because(reason.Trim());
        return Result.Success;
    }

    /// <summary>The services under every contract, as the rules of length count them.</summary>
    public IReadOnlyList<ServiceSpell> Spells(IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null) =>
        [.. contracts.Select(c => ServiceSpell.Of(c, employers))];

    /// <summary>Everything that forbids a contract beside others, as the law stands on the day of its signature.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="before">Services under the other contracts; none for somebody new.</param>
    /// <param name="today">Day of the signature.</param>
    /// <param name="employers">Ministry, authority or establishment of each administration; without, each is its own.</param>
    public static Result MaySign(
        ContractTerms terms, IReadOnlyList<ServiceSpell> before, DateOnly today, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null)
    {
        var next = ServiceSpell.Of(terms, employers);
        var since = Since(next, before);
        var length = new ContractLength(terms.Status, terms.Basis, terms.Period, since, !string.IsNullOrWhiteSpace(terms.ExceptionReason)).On(today);
        if (length.IsFailure) return length;
        var lawful = Result.All(
            new ContractBasis(terms.Status, terms.Basis).On(today),
            new TemporaryIncrease(next, before).On(today),
            new OnlyWithoutEnd(next, before).On(today));
        if (lawful.IsFailure) return lawful;
        if (terms.ExceptionReason?.Trim().Length > Contract.ExceptionReasonMaxLength) return ContractErrors.ReasonTooLong;
        var overlapping = before.FirstOrDefault(s => (s.End ?? DateOnly.MaxValue) >= next.Start && s.Start <= (next.End ?? DateOnly.MaxValue));
        return overlapping is null ? Result.Success : ContractErrors.Overlap(overlapping.Start, overlapping.End);
    }

    private Result Sign(
        ContractTerms terms, IReadOnlyList<ServiceSpell> before, DateOnly today, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers)
    {
        var lawful = MaySign(terms, before, today, employers);
        if (lawful.IsFailure) return lawful;

        if (contracts.Count == 0) (ArrivedOn, DepartedOn, DepartureReason, Destination) = (terms.Period.Start, null, null, null);
        contracts.Add(new Contract(terms, Since(ServiceSpell.Of(terms, employers), before)));
        FollowContract(today);
        return Result.Success;
    }

    private void Cancel(Contract contract, DateOnly today)
    {
        contracts.Remove(contract);
        if (contracts.FirstOrDefault(c => c.EndsOn == contract.StartsOn.AddDays(-1)) is { GaveWay: true } before)
            before.RunOn(contracts.Where(c => c.StartsOn > before.StartsOn).Min(c => (DateOnly?)c.StartsOn), DepartedOn);
        if (contracts.Count == 0)
        {
            // Out of service from now on, and for good: the arrival stays after the departure.
            (DepartedOn, DepartureReason, Destination) = (today.AddDays(-1), Workforce.DepartureReason.NeverArrived, DepartureDestination.Unknown);
            (ContractStartsOn, ContractEndsOn, EngagedUntil) = (null, null, null);
        }
        else if (ArrivedOn == contract.StartsOn)
        {
            ArrivedOn = contracts.Min(c => c.StartsOn);
        }

        FollowContract(today);
        Raise(new ContractCancelled(Id, contract.OrganisationId, contract.StartsOn));
    }

    /// <summary>First day of the contracts that follow each other without a gap on the same article for the same employer.</summary>
    private static DateOnly Since(ServiceSpell next, IReadOnlyList<ServiceSpell> before)
    {
        var since = next.Start;
        while (before.FirstOrDefault(s => s.End == since.AddDays(-1) && s.Basis == next.Basis && s.Employer == next.Employer) is { } previous) since = previous.Start;
        return since;
    }
}
