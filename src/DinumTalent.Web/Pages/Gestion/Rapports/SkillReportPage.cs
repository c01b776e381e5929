using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Rapports;

/// <summary>What the reports on skills are filtered by, in the address of page and files alike.</summary>
public abstract class SkillReportPage : GestionPage
{
    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    [BindProperty(Name = "souhaitees", SupportsGet = true)]
    public string? Souhaitees { get; set; }

    public SkillReportFilter Filter => new(Organisation, Metier);

    public bool WithDesirable => Souhaitees == "oui";
}
