using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>How pages about agents say things.</summary>
public static class AgentWords
{
    /// <summary>"52 000 € bruts par an".</summary>
    public static string Pay(int euros) => $"{euros.ToEuros()} bruts par an";

    /// <summary>Jobs to choose from, by family.</summary>
    public static IEnumerable<SelectListItem> Profiles(IReadOnlyList<JobProfileChoice> profiles) => profiles.GroupBy(p => p.Family).SelectMany(f =>
    {
        var group = new SelectListGroup { Name = f.Key };
        return f.Select(p => new SelectListItem(p.Label, p.Id.ToString()) { Group = group });
    });

    /// <summary>Why somebody may leave; an arrival is cancelled with its contract, never chosen.</summary>
    public static IReadOnlyList<SelectListItem> DepartureReasons => [.. SelectLists.Of(Enum.GetValues<DepartureReason>().Where(r => r is not DepartureReason.NeverArrived).ToArray())];

    /// <summary>"Annuler aussi le contrat qui commence le 1er janvier 2031 (CDI)".</summary>
    public static string CancelLater(IReadOnlyList<ContractRow> toCome) => toCome.Count == 1
        ? $"Annuler aussi le contrat {Of(toCome[0])}"
        : $"Annuler aussi les contrats à venir : {string.Join(" ; ", toCome.Select(Of))}";

    /// <summary>"du 1er janvier 2031 (CDI)".</summary>
    public static string Of(ContractRow contract) => $"du {contract.StartsOn.ToFrench()} ({contract.Status.Label()})";

    /// <summary>Badge of a day that matters: overdue, near, or neither.</summary>
    public static (string Kind, string Text)? Nearness(AgentDate date, DateOnly today) =>
        date.IsOverdue ? ("error", "Dépassé")
        : date.Day.DayNumber - today.DayNumber is var days and <= 60 ? ("warning", days switch { 0 => "Aujourd’hui", 1 => "Demain", _ => $"Dans {days} jours" })
        : null;
}
