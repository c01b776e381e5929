using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>How pages about deadlines and actions say things.</summary>
public static class RadarWords
{
    /// <summary>"1 échéance", "12 échéances".</summary>
    public static string Count(int count) => VacancyWords.Count(count, "échéance");

    /// <summary>Kind of the badge of a state.</summary>
    public static string Badge(this DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "error",
        DeadlineState.Open => "warning",
        _ => "success",
    };

    /// <summary>What a line waits for, in a few words.</summary>
    public static string Waits(RadarRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { AwaitsTelling: true, State: DeadlineState.Overdue } => "Agent à prévenir, en retard",
            { AwaitsTelling: true } => "Agent à prévenir",
            { AwaitsAct: true } => "Acte en retard",
            _ => row.State.Label(),
        };
    }

    /// <summary>"12 000 €", or that none is known.</summary>
    public static string Euros(int? euros) => euros is { } known ? known.ToEuros() : "Non renseigné";

    /// <summary>"2027-03", as addresses say a month.</summary>
    public static string Address(DateOnly month) => $"{month:yyyy-MM}";

    public static IReadOnlyList<SelectListItem> Owners(IReadOnlyList<RadarOwner> owners) => SelectLists.Of(owners, o => o.Name, o => o.Id);
}
