using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>Changes a skill of the own passport: level, source, evidence, end of a certificate.</summary>
public sealed class CompetenceModel(IMediator mediator) : AgentPage
{
    [FromRoute]
    public SkillAssessmentId Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    public long Version { get; set; }

    public PassportLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Version = Line.Version;
        Input = new InputModel
        {
            Level = Line.Level,
            Source = Line.Source is AssessmentSource.Validated or AssessmentSource.Training ? AssessmentSource.Declared : Line.Source,
            Evidence = Line.Evidence,
            ExpiresOn = Line.Source is AssessmentSource.Certified ? Line.ExpiresOn : null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var changed = await mediator.Send(new ChangeSkill(Id, Version, Input.Level, Input.Source, Input.Evidence, Input.ExpiresOn), Aborted);
        return changed.IsFailure ? await Refuse(changed, Aborted) : Done("La compétence est modifiée.", AgentRoutes.Passport);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnPassport(), ct);
        if (own.IsFailure) return Missing();
        var line = own.Value.Skills.FirstOrDefault(s => s.Id == Id);
        if (line is null) return Missing();
        Line = line;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Mon niveau")]
        public SkillLevel? Level { get; set; }

        [Display(Name = "D’où vient cette compétence ?", Description = "« Acquise en mission » : par l’expérience. « Certifiée » : un organisme l’a attestée.")]
        public AssessmentSource? Source { get; set; }

        [Display(Name = "Preuve", Description = "Nom de la certification et de l’organisme, mission, lien… Obligatoire pour une certification.")]
        public string? Evidence { get; set; }

        [Display(Name = "Fin de validité de la certification", Description = "Laissez vide si elle n’expire pas. Un message vous préviendra 60 puis 15 jours avant.")]
        public DateOnly? ExpiresOn { get; set; }
    }
}
