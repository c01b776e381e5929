using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>What a day means for an agent.</summary>
public enum AgentDateKind
{
    [Label("Début du prochain contrat")] ContractStart,
    [Label("Fin de la période d’essai")] TrialEnd,
    [Label("Dernier jour pour annoncer la suite du contrat")] RenewalNotice,
    [Label("Fin du contrat")] ContractEnd,
    [Label("Six ans de services")] SixYears,
    [Label("Expiration d’une certification")] CertificateExpiry,
    [Label("Départ")] Departure,
}

/// <summary>A day that matters.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Day">When.</param>
/// <param name="Note">What is to be known or done, in a sentence.</param>
/// <param name="Reference">The text that sets it; null where none does.</param>
/// <param name="IsOverdue">It has passed, and what it asked for may not have been done.</param>
public sealed record AgentDate(AgentDateKind Kind, DateOnly Day, string Note, string? Reference, bool IsOverdue = false);

/// <summary>The next days that matter for an agent, in their order.</summary>
public static class AgentDates
{
    /// <param name="contracts">All contracts of the agent.</param>
    /// <param name="certificates">Certificates that stand, with their last day.</param>
    /// <param name="departedOn">Last day of service, if recorded.</param>
    /// <param name="today">Days before it are left out, unless overdue.</param>
    /// <param name="employers">Ministry, authority or establishment of each administration.</param>
    public static IReadOnlyList<AgentDate> Of(
        IReadOnlyCollection<Contract> contracts, IEnumerable<(string Label, DateOnly ExpiresOn)> certificates, DateOnly? departedOn, DateOnly today,
        IReadOnlyDictionary<OrganisationId, OrganisationId>? employers = null)
    {
        if (departedOn < today && !contracts.Any(c => c.StartsOn > today)) return [];
        var dates = departedOn is { } last && last >= today
            ? [new AgentDate(AgentDateKind.Departure, last, "Dernier jour de service.", null), .. OfContracts([.. contracts.Where(c => c.StartsOn > last)], today, employers)]
            : OfContracts(contracts, today, employers).ToList();
        dates.AddRange(certificates.Where(c => c.ExpiresOn >= today).Select(c => new AgentDate(AgentDateKind.CertificateExpiry, c.ExpiresOn, c.Label, null)));
        return [.. dates.OrderBy(d => d.Day).ThenBy(d => d.Kind)];
    }

    private static IEnumerable<AgentDate> OfContracts(IReadOnlyCollection<Contract> contracts, DateOnly today, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers)
    {
        foreach (var next in contracts.Where(c => c.StartsOn > today)) yield return new(AgentDateKind.ContractStart, next.StartsOn, next.Status.Label(), null);

        foreach (var inTrial in contracts.Where(c => c.TrialEndsOn >= today))
        {
            yield return new(AgentDateKind.TrialEnd, inTrial.TrialEndsOn!.Value,
                inTrial.TrialRenewed ? "Essai déjà renouvelé : il ne l’est qu’une fois." : "Dernier jour pour renouveler l’essai, une fois, ou y mettre fin.", "décret n° 86-83, art. 9");
        }

        var services = contracts.Select(c => ServiceSpell.Of(c, employers)).ToList();
        foreach (var ending in contracts.Where(c => c.EndsOn >= today))
        {
            var followed = contracts.Any(c => c.StartsOn == ending.EndsOn!.Value.AddDays(1));
            yield return new(AgentDateKind.ContractEnd, ending.EndsOn!.Value, followed ? $"{ending.Status.Label()}, suivi d’un autre contrat le lendemain." : ending.Status.Label(), null);
            if (!followed && NoticeOf(ServiceSpell.Of(ending, employers), services, today) is { } notice) yield return notice;
        }

        if (contracts.MaxBy(c => c.StartsOn) is not { EndsOn: { } end } latest || end < today) yield break;
        var spell = ServiceSpell.Of(latest, employers);
        if (SixYearPoint.CountedStatuses.Contains(latest.Status) && SixYearPoint.CompletedOn(latest.Category, spell.Employer, services) is { } point && point >= today)
        {
            yield return new(AgentDateKind.SixYears, point,
                point > end.AddDays(1) ? "Si les services se poursuivent : à partir de ce jour, seul un CDI est possible." : "À partir de ce jour, seul un CDI est possible.",
                SixYearPoint.Reference);
        }
    }

    private static AgentDate? NoticeOf(ServiceSpell ending, IReadOnlyList<ServiceSpell> services, DateOnly today)
    {
        var notice = new RenewalNotice(ending, services);
        return notice.LastDay is not { } tell ? null : new AgentDate(AgentDateKind.RenewalNotice, tell,
            notice.OnlyWithoutEnd
                ? "L’agent est prévenu trois mois avant la fin : le contrat ne peut se poursuivre qu’en CDI."
                : $"L’agent est prévenu du renouvellement ou de la fin, {notice.Delay} au moins avant le terme.",
            notice.Reference, tell < today);
    }
}
