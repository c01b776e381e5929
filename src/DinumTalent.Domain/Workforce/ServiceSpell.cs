using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>Services under one contract, as rules of length count them.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, included; null without end.</param>
/// <param name="Status">How the agent serves.</param>
/// <param name="Category">Hierarchical category.</param>
/// <param name="Basis">On what article.</param>
/// <param name="Employer">The ministry, authority or establishment.</param>
public sealed record ServiceSpell(DateOnly Start, DateOnly? End, EmploymentStatus Status, Category Category, LegalBasis Basis, OrganisationId Employer)
{
    /// <summary>Longer interruptions make the count begin anew (CGFP, art. L332-4; décret n° 86-83, art. 45).</summary>
    public const int LongestInterruptionMonths = 4;

    public static ServiceSpell Of(Contract contract, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null) => new(
        contract.StartsOn, contract.EndsOn, contract.Status, contract.Category, contract.Basis, Above(contract.OrganisationId, employers));

    public static ServiceSpell Of(ContractTerms terms, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null) => new(
        terms.Period.Start, terms.Period.End, terms.Status, terms.Category, terms.Basis, Above(terms.OrganisationId, employers));

    public bool RunsOn(DateOnly day) => Start <= day && (End is null || End >= day);

    /// <summary>Since when the last services with an employer count, without a longer interruption; null where nothing counts.</summary>
    /// <param name="spells">Contracts of one agent, in any order.</param>
    /// <param name="employer">Only those with this employer.</param>
    /// <param name="counts">Which of them count.</param>
    /// <param name="enoughMonths">Once so many months are complete, later days off move nothing; null: no such bound.</param>
    internal static CountedServices? Counted(IEnumerable<ServiceSpell> spells, OrganisationId employer, Func<ServiceSpell, bool> counts, int? enoughMonths = null)
    {
        CountedServices? counted = null;
        DateOnly? after = null;
        foreach (var spell in spells.Where(s => s.Employer == employer).OrderBy(s => s.Start))
        {
            if (after is { } free && spell.Start > free.AddMonths(LongestInterruptionMonths)) counted = null;
            else if (after is { } from && spell.Start > from) Off(from, spell.Start.DayNumber - from.DayNumber);

            if (counted is null) counted = counts(spell) ? new CountedServices(spell.Start, 0) : null;
            else if (!counts(spell) && spell.End is { } end) Off(spell.Start, end.DayNumber - spell.Start.DayNumber + 1);
            if (spell.End is not { } last) break;
            after = last.AddDays(1);
        }

        return counted;

        void Off(DateOnly on, int days)
        {
            if (counted is { } c && (enoughMonths is not { } enough || c.Complete(enough) > on)) counted = c with { DaysOff = c.DaysOff + days };
        }
    }

    private static OrganisationId Above(OrganisationId organisation, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers) =>
        employers is not null && employers.TryGetValue(organisation, out var employer) ? employer : organisation;
}

/// <summary>Services counted from a day on, and the days since then that don't count.</summary>
internal readonly record struct CountedServices(DateOnly Start, int DaysOff)
{
    /// <summary>First day after so many months of services.</summary>
    public DateOnly Complete(int months) => Start.AddMonths(months).AddDays(DaysOff);
}
