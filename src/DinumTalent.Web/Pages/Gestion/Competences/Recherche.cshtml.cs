using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>The talent search; its address holds all of it.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class RechercheModel(IMediator mediator) : SoughtSkillsPage(mediator)
{
    public TalentSearchView Found { get; private set; } = new([], 0, new Dictionary<SkillId, string>());

    public TalentSearchFormView Form { get; private set; } = null!;

    [BindProperty]
    public SavedSearchInput Input { get; set; } = new();

    public bool HasFilters => Criteria.IsOwnOnly || Criteria.Family is not null || Criteria.Profile is not null || Criteria.SharingOnly || Criteria.WithFormer;

    public IEnumerable<SelectListItem> Organisations => Chosen(SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id), Criteria.Organisation);

    public IEnumerable<SelectListItem> Families => Chosen(SelectLists.Of(Form.Families, f => f.Label, f => f.Id), Criteria.Family);

    public IEnumerable<SelectListItem> Profiles => Chosen(SelectLists.Of(Form.Profiles, p => p.Label, p => p.Id), Criteria.Profile);

    public IEnumerable<SelectListItem> Categories => Chosen(SelectLists.Of<Category>(), Criteria.Category);

    public IEnumerable<SelectListItem> Statuses => Chosen(SelectLists.Of<EmploymentStatus>(), Criteria.Status);

    public IEnumerable<SelectListItem> Months => Chosen(SelectLists.Of([3, 6, 12, 24], m => $"Dans les {m} mois", m => m), Criteria.EndsWithinMonths);

    public override string Here => Routes.TalentSearch;

    public override string NameOf(SkillId skill) => Found.SkillNames.GetValueOrDefault(skill, "Compétence inconnue");

    /// <param name="vacancy">Begins with what it requires.</param>
    /// <param name="profile">Begins with what the job requires.</param>
    /// <param name="text">A skill to add, as typed.</param>
    /// <param name="added">A skill to add, chosen.</param>
    /// <param name="removed">A skill to take off.</param>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "offre")] VacancyId? vacancy, [FromQuery(Name = "depuis")] JobProfileId? profile, [FromQuery(Name = "ajout")] string? text,
        [FromQuery(Name = "plus")] SkillId? added, [FromQuery(Name = "moins")] SkillId? removed)
    {
        ModelState.Clear();
        if (vacancy is { } id) return await Start(await Mediator.Send(new SkillsSoughtByVacancy(id), Aborted), "Cette offre ne demande aucune compétence du référentiel.");
        if (profile is { } job) return await Start(await Mediator.Send(new SkillsSoughtByProfile(job), Aborted), "Ce métier ne demande aucune compétence du référentiel.");

        Criteria = TalentAddress.Read(Request.Query);
        return await Change(text, added, removed) ?? await Reload(Aborted) ?? Page();
    }

    /// <summary>Keeps the search at hand under a name.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Criteria = TalentAddress.Read(Request.Query);
        var criteria = Criteria.Skills.Count == 0 ? "" : TalentAddress.Write(Criteria);
        var saved = await Mediator.Send(new SaveTalentSearch(Input.Name, criteria), Aborted);
        return saved.IsFailure
            ? await Refuse(saved, Aborted)
            : Done($"La recherche « {Input.Name?.Trim()} » est enregistrée. Vous seul la voyez.", TalentAddress.Of(Criteria));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await Mediator.Send(new TalentSearchForm(Criteria.Organisation), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        var found = await Mediator.Send(new TalentSearch(Criteria), ct);
        if (found.IsFailure) return found.Error.Kind is ErrorKind.NotFound ? Missing() : await Refuse(found, ct);
        Found = found.Value;
        if (Found.IsPreparing) Response.Headers["Refresh"] = "5";
        return null;
    }
}

/// <summary>What is entered to keep a search.</summary>
public sealed class SavedSearchInput
{
    public string? Name { get; set; }
}
