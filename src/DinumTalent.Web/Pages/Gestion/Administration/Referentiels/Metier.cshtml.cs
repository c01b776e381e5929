using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

public sealed class MetierModel(IMediator mediator) : ReferentialPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public JobProfileId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReferentialJobView View { get; private set; } = null!;

    public IReadOnlyList<ReferentialChoice> Skills { get; private set; } = [];

    private string Here => Routes.ReferentialJob(Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostExigerAsync()
    {
        if (await Find(Input.Skill, groups: false, skills: true) is not { } skill)
            return await Refuse((Result)Error.Invalid("Skill", "Choisissez une compétence du référentiel, par son code ou son intitulé."), Aborted);
        if (Input.Level is not { } level) return await Refuse((Result)Error.Invalid("Level", "Choisissez un niveau de 1 à 5."), Aborted);
        if (Input.Necessity is not { } necessity) return await Refuse((Result)Error.Invalid("Necessity", "Dites si elle est essentielle ou souhaitée."), Aborted);
        return await Record(new RequireSkill(Id, skill.Id, level, necessity), Here);
    }

    public Task<IActionResult> OnPostNePlusExigerAsync(SkillId skill) => Record(new DropRequirement(Id, skill), Here);

    public Task<IActionResult> OnPostReecrireAsync() => Record(new RewriteJob(Id, Input.Label ?? "", Input.Description ?? ""), Here);

    public Task<IActionResult> OnPostDeplacerAsync() => Record(new MoveJob(Id, Input.FamilyId ?? default), Here);

    public Task<IActionResult> OnPostRetirerAsync() => Record(new RetireJob(Id), Here);

    public Task<IActionResult> OnPostRetablirAsync() => Record(new RestoreJob(Id), Here);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await Mediator.Send(new ReferentialJob(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        Skills = await Choices(groups: false, skills: true);
        Input.Label ??= View.Job.Label;
        Input.Description ??= View.Job.Description;
        Input.FamilyId ??= View.Job.FamilyId;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Compétence", Description = "Tapez un code ou les premiers mots de l’intitulé, puis choisissez.")]
        public string? Skill { get; set; }

        [Display(Name = "Niveau exigé")]
        public SkillLevel? Level { get; set; }

        [Display(Name = "Exigence")]
        public Necessity? Necessity { get; set; }

        [Display(Name = "Intitulé")]
        public string? Label { get; set; }

        [Display(Name = "Description")]
        public string? Description { get; set; }

        [Display(Name = "Famille")]
        public JobFamilyId? FamilyId { get; set; }
    }
}
