using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Retention;

/// <summary>Something that could be decided, and whether the law lets it be.</summary>
/// <param name="Choice">What.</param>
/// <param name="IsLawful">Whether it can be chosen today.</param>
/// <param name="Explanation">What it means, or why it can't be chosen.</param>
/// <param name="Reference">The text; null where the explanation names it, or none sets it.</param>
/// <param name="Latest">Last day that it may reach; null without such a day.</param>
public sealed record LawfulChoice(DecisionChoice Choice, bool IsLawful, string Explanation, string? Reference = null, DateOnly? Latest = null);

/// <summary>What may lawfully be decided when something comes due.</summary>
/// <remarks>Whether a contract could follow is what <see cref="Agent.MaySign"/> answers: the rules of length, basis and six years stand there alone.</remarks>
public static class LawfulChoices
{
    /// <summary>A contract that could last longer is not capped by any rule.</summary>
    private const int LongestYears = 10;

    /// <param name="contract">That ends.</param>
    /// <param name="all">All contracts of the agent.</param>
    /// <param name="employers">Ministry, authority or establishment of each administration.</param>
    /// <param name="today">The day of the decision.</param>
    public static IReadOnlyList<LawfulChoice> OfContract(
        Contract contract, IReadOnlyCollection<Contract> all, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers, DateOnly today)
    {
        if (contract.EndsOn is not { } end) return [];
        if (contract.Status is EmploymentStatus.Apprentice or EmploymentStatus.Seconded) return Elsewhere(contract.Status, end);
        var services = all.Select(c => ServiceSpell.Of(c, employers)).ToList();
        var notice = new RenewalNotice(ServiceSpell.Of(contract, employers), services);
        return [Renewal(contract, end, services, employers, today), WithoutEnd(contract, end, services, employers, today, notice.OnlyWithoutEnd), NotRenewing(end, notice, today)];
    }

    /// <param name="contract">Whose trial ends.</param>
    /// <param name="today">The day of the decision.</param>
    public static IReadOnlyList<LawfulChoice> OfTrial(Contract contract, DateOnly today)
    {
        if (contract.TrialEndsOn is not { } end) return [];
        var renewal = new TrialRenewal(contract.StartsOn, contract.EndsOn, end, contract.TrialRenewed, today);
        var over = today > end;
        return
        [
            new(DecisionChoice.ConfirmTrial, true, over ? $"L’essai a pris fin le {end:dd/MM/yyyy} : l’agent est confirmé, il ne reste qu’à en prendre acte." : "L’agent poursuit son contrat ; aucun acte n’est nécessaire.", Deadlines.TrialReference),
            new(DecisionChoice.RenewTrial, renewal.IsOpenOn(today),
                renewal.IsOpenOn(today) ? $"Une seule fois, avant son terme : jusqu’au {renewal.Latest:dd/MM/yyyy} au plus tard."
                : contract.TrialRenewed ? "L’essai a déjà été renouvelé ; il ne l’est qu’une fois."
                : over ? "L’essai est terminé : il ne se renouvelle qu’avant son terme."
                : today < contract.StartsOn ? "L’essai n’a pas commencé." : "Le renouvellement dépasserait la fin du contrat.",
                Deadlines.TrialReference, renewal.IsOpenOn(today) ? renewal.Latest : null),
            new(DecisionChoice.EndTrial, !over, over ? "L’essai est terminé : une rupture serait désormais un licenciement." : "Sans préavis, après un entretien ; la rupture à l’initiative de l’administration est motivée.", Deadlines.TrialReference),
        ];
    }

    public static IReadOnlyList<LawfulChoice> OfCertificate() =>
    [
        new(DecisionChoice.RenewCertificate, true, "Prévoyez une action de formation : la ligne se ferme quand la nouvelle date est au passeport de compétences."),
        new(DecisionChoice.LetExpire, true, "La compétence reste au passeport, sans certificat en cours."),
    ];

    public static IReadOnlyList<LawfulChoice> OfMission() =>
    [
        new(DecisionChoice.RenewMission, true, "La suite s’organise dans le suivi de la mission ; le contrat de l’EIG se décide à part."),
        new(DecisionChoice.EndMission, true, "La mission se termine à son terme ; le contrat de l’EIG se décide à part."),
    ];

    /// <summary>Apprenticeship follows the Code du travail and a secondment its convention, which are not known here.</summary>
    private static LawfulChoice[] Elsewhere(EmploymentStatus status, DateOnly end) =>
    [
        new(DecisionChoice.RenewFixedTerm, true, $"La suite dépend de {(status is EmploymentStatus.Apprentice ? "la formation suivie (code du travail)" : "la convention de mise à disposition")} : vérifiez-en la durée avant de décider."),
        new(DecisionChoice.NotRenew, true, $"Le contrat se termine le {end:dd/MM/yyyy}."),
    ];

    private static LawfulChoice Renewal(
        Contract contract, DateOnly end, List<ServiceSpell> services, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers, DateOnly today)
    {
        var start = end.AddDays(1);
        var first = Try(start);
        if (first.IsFailure) return new(DecisionChoice.RenewFixedTerm, false, first.Error.Message);

        // A shorter contract is lawful wherever a longer one is: the last lawful day is found by halving.
        var (lawful, refused) = (start, start.AddYears(LongestYears));
        if (Try(refused).IsSuccess) return new(DecisionChoice.RenewFixedTerm, true, "Le besoin en fixe la durée : aucune durée maximale ne s’y oppose.");
        var why = Try(refused).Error.Message;
        while (refused.DayNumber - lawful.DayNumber > 1)
        {
            var middle = lawful.AddDays((refused.DayNumber - lawful.DayNumber) / 2);
            if (Try(middle) is { IsFailure: true } no) (refused, why) = (middle, no.Error.Message);
            else lawful = middle;
        }

        return new(DecisionChoice.RenewFixedTerm, true, $"Du {start:dd/MM/yyyy} au {lawful:dd/MM/yyyy} au plus tard. Au-delà : {why}", null, lawful);

        Result Try(DateOnly last) => Agent.MaySign(Terms(contract, contract.Status, start, last), services, today, employers);
    }

    private static LawfulChoice WithoutEnd(
        Contract contract, DateOnly end, List<ServiceSpell> services, IReadOnlyDictionary<OrganisationId, OrganisationId>? employers, DateOnly today, bool isOnly)
    {
        var may = Agent.MaySign(Terms(contract, EmploymentStatus.Permanent, end.AddDays(1), null), services, today, employers);
        return may.IsFailure
            ? new(DecisionChoice.Permanent, false, may.Error.Message)
            : new(DecisionChoice.Permanent, true,
                isOnly ? "Six ans de services sont atteints : c’est le seul contrat possible pour garder l’agent." : $"À partir du {end.AddDays(1):dd/MM/yyyy}, sans attendre les six ans de services.", SixYearPoint.Reference);
    }

    private static LawfulChoice NotRenewing(DateOnly end, RenewalNotice notice, DateOnly today) => new(
        DecisionChoice.NotRenew, true,
        notice.LastDay is not { } tell ? $"Le contrat se termine le {end:dd/MM/yyyy}."
        : tell >= today ? $"Prévenez l’agent au plus tard le {tell:dd/MM/yyyy}, {notice.Delay} avant le terme du {end:dd/MM/yyyy}."
        : $"Le délai de prévenance est passé depuis le {tell:dd/MM/yyyy}. La décision reste possible ; son retard peut engager la responsabilité de l’administration.",
        notice.LastDay is null ? null : notice.Reference);

    private static ContractTerms Terms(Contract contract, EmploymentStatus status, DateOnly start, DateOnly? end) => new(
        status, contract.Category, contract.Basis, contract.OrganisationId, contract.JobProfileId, Period.Create(start, end).Value, SameDutiesRenewed: true);
}
