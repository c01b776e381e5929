namespace DinumTalent.Domain.Workforce;

/// <summary>
/// The last day to tell an agent whether the contract is renewed: 8 days before its end where the services last less
/// than six months, 1 month below two years, 2 months from then on, 3 months where it can only go on without end. For a
/// contrat de projet: 2 months up to three years, 3 months above.
/// </summary>
/// <remarks>
/// Décret n° 86-83, article 45; of a contrat de projet, article 2-8. All contracts with the employer count, those before
/// an interruption of four months or less too.
/// </remarks>
/// <param name="Contract">The contract that ends.</param>
/// <param name="Services">All contracts of the agent.</param>
public sealed record RenewalNotice(ServiceSpell Contract, IReadOnlyList<ServiceSpell> Services)
{
    public const int ShortDays = 8;
    private const int ProjectLongMonths = 36;

    public string Reference => Contract.Status is EmploymentStatus.Project ? "décret n° 86-83, art. 2-8" : "décret n° 86-83, art. 45";

    /// <summary>How long before the end, as people say it; null where no notice is due.</summary>
    public string? Delay => LastDay is null ? null : Months switch { 0 => "8 jours", 1 => "un mois", 2 => "deux mois", _ => "trois mois" };

    /// <summary>Last day to tell; null where no notice is due (no end, or no contractual agent).</summary>
    public DateOnly? LastDay => Contract.End is not { } end || !Applies ? null
        : Months == 0 ? end.AddDays(-ShortDays)
        : end.AddDays(1).AddMonths(-Months).AddDays(-1);

    /// <summary>Whether the agent can only be kept without end.</summary>
    public bool OnlyWithoutEnd =>
        Contract.End is { } end && SixYearPoint.BoundBases.Contains(Contract.Basis) && SixYearPoint.CompletedOn(Contract.Category, Contract.Employer, Upto) <= end.AddDays(1);

    private bool Applies => Contract.Status is EmploymentStatus.FixedTerm or EmploymentStatus.Fellow or EmploymentStatus.Project;

    private IEnumerable<ServiceSpell> Upto => Services.Where(s => s.Start <= Contract.Start);

    /// <summary>0 stands for eight days.</summary>
    private int Months
    {
        get
        {
            if (Contract.End is not { } end) return 0;
            if (Contract.Status is EmploymentStatus.Project) return end.AddDays(1) <= Contract.Start.AddMonths(ProjectLongMonths) ? 2 : 3;
            if (OnlyWithoutEnd) return 3;
            var counted = ServiceSpell.Counted(Upto, Contract.Employer, s => s.Status is EmploymentStatus.FixedTerm or EmploymentStatus.Fellow) ?? new(Contract.Start, 0);
            var after = end.AddDays(1);
            return after < counted.Complete(6) ? 0 : after < counted.Complete(24) ? 1 : 2;
        }
    }
}
