using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>A certificate that stands.</summary>
/// <param name="Assessment">The assessment that rests on it.</param>
/// <param name="Skill">Label of the skill.</param>
/// <param name="ExpiresOn">Last day.</param>
public sealed record CertificateEnd(Guid Assessment, string Skill, DateOnly ExpiresOn);

/// <summary>A mission of a fellow who is an agent.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="LastDay">As agreed on.</param>
/// <param name="HostSaid">What the host wants afterwards, in words; null while not said.</param>
public sealed record MissionEnd(Guid Mission, DateOnly LastDay, string? HostSaid);

/// <summary>
/// Everything that comes due for one agent until a day: the end of the last contract with its notice and the six-year point, trials,
/// certificates, missions. What has passed stays for as long as the facts leave it open: a contract that ended and was followed by
/// nothing, neither another contract nor a recorded departure; a trial, a certificate or a mission once somebody was reminded of it.
/// </summary>
/// <remarks>
/// Days and their references come from <see cref="RenewalNotice"/>, <see cref="SixYearPoint"/> and the contracts themselves. A trial
/// that has passed unseen is no line: the agent is confirmed by law, and a trial that an import took over is history.
/// </remarks>
/// <param name="Contracts">All contracts of the agent.</param>
/// <param name="Employers">Ministry, authority or establishment of each administration.</param>
/// <param name="DepartedOn">Last day of service, if recorded: then nothing is to be decided of contracts.</param>
public sealed record Deadlines(
    IReadOnlyCollection<Contract> Contracts, IReadOnlyDictionary<OrganisationId, OrganisationId>? Employers = null, DateOnly? DepartedOn = null)
{
    /// <summary>How far the radar looks ahead.</summary>
    public const int Months = 12;

    public const string TrialReference = "décret n° 86-83, art. 9";

    public IReadOnlyList<CertificateEnd> Certificates { get; init; } = [];

    public IReadOnlyList<MissionEnd> Missions { get; init; } = [];

    /// <summary>Whether somebody was reminded of a trial, a certificate or a mission before its day passed.</summary>
    public Func<DecisionMatter, Guid, bool> WasAnnounced { get; init; } = (_, _) => false;

    /// <summary>Lines by day, from the oldest that is still open until a day, included.</summary>
    public IReadOnlyList<Deadline> Until(DateOnly last, DateOnly today)
    {
        var lines = new List<Deadline>();
        if (DepartedOn is null)
        {
            lines.AddRange(OfLastContract(today));
            lines.AddRange(Contracts.Where(c => c.TrialEndsOn is not null && Shows(DecisionMatter.Trial, c.Id.Value, c.TrialEndsOn.Value, today)).Select(OfTrial));
        }

        if (DepartedOn is null || DepartedOn >= today)
        {
            lines.AddRange(Certificates.Where(c => Shows(DecisionMatter.Certificate, c.Assessment, c.ExpiresOn, today)).Select(c => new Deadline(
                DeadlineKind.CertificateExpiry, DecisionMatter.Certificate, c.Assessment, c.ExpiresOn, c.ExpiresOn, $"Certification : {c.Skill}.", null)));
            lines.AddRange(Missions.Where(m => Shows(DecisionMatter.Mission, m.Mission, m.LastDay, today)).Select(m => new Deadline(
                DeadlineKind.MissionEnd, DecisionMatter.Mission, m.Mission, m.LastDay, m.LastDay,
                m.HostSaid is { } said ? $"L’administration d’accueil a répondu : {said}." : "L’administration d’accueil n’a pas encore dit la suite.", null)));
        }

        return [.. lines.Where(l => l.Day <= last).OrderBy(l => l.Day).ThenBy(l => l.Kind)];
    }

    private bool Shows(DecisionMatter matter, Guid subject, DateOnly day, DateOnly today) => day >= today || WasAnnounced(matter, subject);

    private static Deadline OfTrial(Contract contract) => new(
        DeadlineKind.TrialEnd, DecisionMatter.Trial, contract.Id.Value, contract.TrialEndsOn!.Value, contract.TrialEndsOn.Value,
        contract.TrialRenewed ? "Essai déjà renouvelé : confirmez, ou mettez-y fin avant son terme." : "Dernier jour pour renouveler l’essai, une fois, ou y mettre fin.",
        TrialReference);

    private IEnumerable<Deadline> OfLastContract(DateOnly today)
    {
        if (Contracts.MaxBy(c => c.StartsOn) is not { EndsOn: { } end } last) yield break;
        var services = Contracts.Select(c => ServiceSpell.Of(c, Employers)).ToList();
        var spell = ServiceSpell.Of(last, Employers);
        var (matter, subject) = (DecisionMatter.Contract, last.Id.Value);
        yield return new Deadline(
            DeadlineKind.ContractEnd, matter, subject, end, end,
            end < today ? $"{last.Status.Label()} terminé sans suite enregistrée : signez le contrat suivant, ou enregistrez le départ." : $"{last.Status.Label()} : dernier jour.", null);

        var notice = new RenewalNotice(spell, services);
        if (notice.LastDay is { } tell)
        {
            yield return new Deadline(
                DeadlineKind.RenewalNotice, matter, subject, tell, end,
                notice.OnlyWithoutEnd
                    ? "Dernier jour pour dire la suite à l’agent, trois mois avant la fin : seul un CDI est possible."
                    : $"Dernier jour pour dire la suite à l’agent, {notice.Delay} avant le terme.",
                notice.Reference);
        }

        if (SixYearPoint.CountedStatuses.Contains(last.Status) && SixYearPoint.BoundBases.Contains(last.Basis) && SixYearPoint.CompletedOn(last.Category, spell.Employer, services) is { } point && point >= today)
        {
            yield return new Deadline(
                DeadlineKind.SixYears, matter, subject, point, end,
                point > end.AddDays(1) ? "Si les services se poursuivent : à partir de ce jour, seul un CDI est possible." : "À partir de ce jour, seul un CDI est possible.",
                SixYearPoint.Reference);
        }
    }
}
