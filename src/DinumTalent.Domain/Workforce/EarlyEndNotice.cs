namespace DinumTalent.Domain.Workforce;

/// <summary>
/// How long before the last day a contractual agent's resignation or dismissal is told: 8 days below six months of
/// services, 1 month below two years, 2 months from then on. None during the trial.
/// </summary>
/// <remarks>Décret n° 86-83, article 46 (dismissal), article 48 (resignation), article 9 (trial). Days begin to run the day after it was told.</remarks>
public static class EarlyEndNotice
{
    public const string Reference = "décret n° 86-83, art. 46 et 48";

    /// <summary>The earliest last day of service; the day itself where no notice is due.</summary>
    /// <param name="told">Day on which it was told.</param>
    /// <param name="contract">The contract that ends early.</param>
    /// <param name="trialEndsOn">Last day of its trial, if any.</param>
    /// <param name="services">All contracts of the agent.</param>
    public static DateOnly EarliestLastDay(DateOnly told, ServiceSpell contract, DateOnly? trialEndsOn, IReadOnlyList<ServiceSpell> services)
    {
        if (contract.Status is EmploymentStatus.CivilServant or EmploymentStatus.Seconded or EmploymentStatus.Apprentice || told <= trialEndsOn) return told;
        var counted = ServiceSpell.Counted(services.Where(s => s.Start <= contract.Start), contract.Employer, IsContractual) ?? new(contract.Start, 0);
        var earliest = told < counted.Complete(6) ? told.AddDays(8) : told < counted.Complete(24) ? told.AddMonths(1) : told.AddMonths(2);
        return contract.End < earliest ? contract.End.Value : earliest;
    }

    private static bool IsContractual(ServiceSpell spell) =>
        spell.Status is EmploymentStatus.FixedTerm or EmploymentStatus.Permanent or EmploymentStatus.Project or EmploymentStatus.Fellow;
}
