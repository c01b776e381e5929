using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Web.Pages.Gestion.Competences;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Gestion.Vivier;

/// <summary>Searches the vivier as the talent search does agents; the address holds all of it.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class IndexModel(IMediator mediator) : SoughtSkillsPage(mediator)
{
    public PoolSearchView Found { get; private set; } = new([], 0, new Dictionary<SkillId, string>(), [], []);

    /// <summary>Only those of a list or tag.</summary>
    public TalentListId? List { get; private set; }

    public bool IsFiltered => Criteria.Skills.Count > 0 || Criteria.Family is not null || !string.IsNullOrEmpty(Criteria.City) || List is not null;

    public override string Here => Routes.TalentPool;

    public override string NameOf(SkillId skill) => Found.SkillNames.GetValueOrDefault(skill, "Compétence inconnue");

    public override string At(TalentCriteria criteria)
    {
        var address = TalentAddress.At(Here, criteria);
        return List is { } list ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}liste={list}" : address;
    }

    /// <param name="vacancy">Begins with what it requires.</param>
    /// <param name="list">Only those of a list or tag.</param>
    /// <param name="text">A skill to add, as typed.</param>
    /// <param name="added">A skill to add, chosen.</param>
    /// <param name="removed">A skill to take off.</param>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "offre")] VacancyId? vacancy, [FromQuery(Name = "liste")] TalentListId? list, [FromQuery(Name = "ajout")] string? text,
        [FromQuery(Name = "plus")] SkillId? added, [FromQuery(Name = "moins")] SkillId? removed)
    {
        ModelState.Clear();
        if (vacancy is { } id) return await Start(await Mediator.Send(new SkillsSoughtByVacancy(id), Aborted), "Cette offre ne demande aucune compétence du référentiel.");

        (Criteria, List) = (TalentAddress.Read(Request.Query), list);
        return await Change(text, added, removed) ?? await Reload(Aborted) ?? Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await Mediator.Send(new PoolSearch(Criteria, List), ct);
        if (found.IsFailure) return found.Error.Kind is ErrorKind.NotFound ? Missing() : await Refuse(found, ct);
        Found = found.Value;
        return null;
    }
}
