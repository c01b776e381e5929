using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>A trial can be renewed once, before it ends, for no longer than it first lasted and within the contract.</summary>
/// <remarks>Décret n° 86-83, article 9.</remarks>
/// <param name="StartsOn">First day of the contract.</param>
/// <param name="EndsOn">Last day of the contract; null without end.</param>
/// <param name="TrialEndsOn">Last day of the trial; null without trial.</param>
/// <param name="WasRenewed">Whether it was renewed before.</param>
/// <param name="NewLastDay">Last day of the renewed trial.</param>
public sealed record TrialRenewal(DateOnly StartsOn, DateOnly? EndsOn, DateOnly? TrialEndsOn, bool WasRenewed, DateOnly NewLastDay) : IRule
{
    /// <summary>The last day that a renewal may reach; null without trial.</summary>
    public DateOnly? Latest
    {
        get
        {
            if (TrialEndsOn is not { } trialEnd) return null;
            var next = trialEnd.AddDays(1);
            var months = Period.Create(StartsOn, trialEnd).Value.Months ?? 0;
            var days = next.DayNumber - StartsOn.AddMonths(months).DayNumber;
            var latest = next.AddMonths(months).AddDays(days - 1);
            return EndsOn < latest ? EndsOn : latest;
        }
    }

    /// <summary>Whether some later day could be chosen today.</summary>
    public bool IsOpenOn(DateOnly day) => !WasRenewed && StartsOn <= day && day <= TrialEndsOn && Latest > TrialEndsOn;

    public Result On(DateOnly day) => this switch
    {
        { TrialEndsOn: null } => ContractErrors.NoTrial,
        { WasRenewed: true } => ContractErrors.TrialRenewedAlready,
        _ when day < StartsOn => ContractErrors.TrialNotStarted(StartsOn),
        _ when day > TrialEndsOn => ContractErrors.TrialOver(TrialEndsOn.Value),
        _ when NewLastDay <= TrialEndsOn => ContractErrors.TrialNotLonger(TrialEndsOn.Value),
        _ when NewLastDay > Latest => ContractErrors.TrialTooLong(Latest.Value),
        _ => Result.Success,
    };
}
