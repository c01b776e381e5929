using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents;

/// <summary>What the address says of the agents that are asked for: the same for the list and its exports.</summary>
public abstract class AgentQueryPage : GestionPage
{
    private static readonly Dictionary<string, AgentSort> Sorts = new()
    {
        ["nom"] = AgentSort.Name,
        ["arrivee"] = AgentSort.Arrival,
        ["fin"] = AgentSort.ContractEnd,
    };

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "categorie", SupportsGet = true)]
    public Category? Categorie { get; set; }

    [BindProperty(Name = "statut", SupportsGet = true)]
    public EmploymentStatus? Statut { get; set; }

    [BindProperty(Name = "ville", SupportsGet = true)]
    public string? Ville { get; set; }

    /// <summary>Months.</summary>
    [BindProperty(Name = "fin", SupportsGet = true)]
    public int? Fin { get; set; }

    [BindProperty(Name = "competence", SupportsGet = true)]
    public SkillId? Competence { get; set; }

    [BindProperty(Name = "niveau", SupportsGet = true)]
    public int? Niveau { get; set; }

    [BindProperty(Name = "situation", SupportsGet = true)]
    public Presence? Situation { get; set; }

    [BindProperty(Name = "tri", SupportsGet = true)]
    public string? Tri { get; set; }

    [BindProperty(Name = "ordre", SupportsGet = true)]
    public string? Ordre { get; set; }

    [BindProperty(Name = "taille", SupportsGet = true)]
    public int? Taille { get; set; }

    protected AgentFilter Filter => new(
        Clean(Q), Organisation, Metier, Categorie is { } c && Enum.IsDefined(c) ? c : null, Statut is { } s && Enum.IsDefined(s) ? s : null, Clean(Ville),
        Fin is > 0 and <= AgentFilter.MostMonths ? Fin : null, Competence, Competence is not null && Niveau is >= 1 and <= 5 ? (SkillLevel)Niveau : null,
        Situation is { } p && Enum.IsDefined(p) ? p : Presence.Serving);

    protected AgentSort Sort => Tri is not null && Sorts.TryGetValue(Tri, out var sort) ? sort : AgentSort.Name;

    protected bool Descending => Ordre == "desc";

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
