using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>The skills that a CV names, each with its passage, which a person confirms or dismisses.</summary>
public sealed class CompetencesCvModel(IMediator mediator) : ApplicationPage(mediator)
{
    public ApplicationCvSkillsView Shown { get; private set; } = null!;

    public CvSkillsPart Part => new(Id, Shown.Found, Shown.MayJudge);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    /// <param name="competence">Which.</param>
    /// <param name="constat">What is said of it.</param>
    /// <param name="version">Of what was said before; none before the first word.</param>
    /// <param name="retour">The page of this site where it was said.</param>
    public async Task<IActionResult> OnPostAsync(SkillId competence, SkillVerdict constat, long? version, string? retour)
    {
        if (!ModelState.IsValid) return await Unreadable();
        var judged = await Mediator.Send(new JudgeCvSkill(Id, competence, constat, version), Aborted);
        if (judged.IsFailure) return await Refuse(judged, Aborted);
        return Done(
            constat is SkillVerdict.Confirmed ? "La compétence est confirmée, en votre nom, au vu du CV. Le candidat n’en est pas averti." : "La compétence est écartée. Le candidat n’en est pas averti.",
            Url.IsLocalUrl(retour) ? retour! : Routes.ApplicationCvSkills(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var shown = await Mediator.Send(new ApplicationCvSkills(Id), ct);
        if (shown.IsFailure) return await Refuse(shown, ct);
        Shown = shown.Value;
        return null;
    }
}

/// <summary>Suggestions read in the CV of an application.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="Found">What was read.</param>
/// <param name="MayJudge">Whether the reader may confirm and dismiss.</param>
public sealed record CvSkillsPart(JobApplicationId Id, CvSkills Found, bool MayJudge);
