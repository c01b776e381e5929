using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The passport of an agent of the team: validated one by one or in bulk, corrected with a comment.</summary>
public sealed class MembreModel(IMediator mediator) : AgentPage
{
    [FromRoute]
    public AgentId Id { get; set; }

    /// <summary>The skill whose level is being corrected, if one.</summary>
    [BindProperty(Name = "corriger", SupportsGet = true)]
    public SkillAssessmentId? Corriger { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public TeamMemberView Member { get; private set; } = null!;

    public PassportLine? Corrected => Member.Skills.FirstOrDefault(s => s.Id == Corriger);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = new InputModel { Level = Corrected?.Level, Version = Corrected?.Version ?? 0 };
        return Page();
    }

    public async Task<IActionResult> OnPostValiderAsync(SkillAssessmentId[] vu)
    {
        var validated = await mediator.Send(new ValidateSkills(Id, vu), Aborted);
        if (validated.IsFailure) return await Refuse(validated, Aborted);
        return Done(validated.Value switch
        {
            0 => "Rien ne restait à valider parmi ces compétences.",
            1 => "Une compétence est validée.",
            var n => $"{n} compétences sont validées.",
        }, AgentRoutes.TeamMember(Id));
    }

    public async Task<IActionResult> OnPostCorrigerAsync()
    {
        var corrected = await mediator.Send(new CorrectSkill(Id, Corriger ?? default, Input.Version, Input.Level, Input.Comment), Aborted);
        return corrected.IsFailure
            ? await Refuse(corrected, Aborted)
            : Done("Le niveau est corrigé et validé. L’agent lira votre commentaire dans son passeport.", AgentRoutes.TeamMember(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var member = await mediator.Send(new TeamMember(Id), ct);
        if (member.IsFailure) return Missing();
        Member = member.Value;
        return null;
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "Niveau que vous retenez")]
        public SkillLevel? Level { get; set; }

        [Display(Name = "Commentaire", Description = "L’agent le lira dans son passeport.")]
        public string? Comment { get; set; }
    }
}
