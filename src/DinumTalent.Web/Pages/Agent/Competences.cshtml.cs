using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>The own skills passport, to be kept up to date.</summary>
public sealed class CompetencesModel(IMediator mediator) : AgentPage
{
    public OwnPassportView Own { get; private set; } = null!;

    public IReadOnlyList<FoundSkill> Found { get; private set; } = [];

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Q { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAjouterAsync(SkillId competence, SkillLevel? niveau) =>
        await Send(new DeclareSkill(competence, niveau, AssessmentSource.Declared, null, null),
            "La compétence est dans votre passeport. Votre responsable la validera. « Modifier » permet d’en préciser la source ou la preuve.");

    public async Task<IActionResult> OnPostSuggestionsAsync(Dictionary<string, string?> niveaux)
    {
        var chosen = new List<DeclaredLevel>();
        foreach (var (competence, niveau) in niveaux)
        {
            // Left at "not acquired", a line says nothing.
            if (SkillId.TryParse(competence, null, out var skill) && Enum.TryParse<SkillLevel>(niveau, out var level)) chosen.Add(new DeclaredLevel(skill, level));
        }

        var added = await mediator.Send(new DeclareSkills(chosen), Aborted);
        if (added.IsFailure) return await Refuse(added, Aborted);
        return Done(added.Value switch
        {
            0 => "Ces compétences étaient déjà dans votre passeport.",
            1 => "Une compétence est ajoutée à votre passeport.",
            var n => $"{n} compétences sont ajoutées à votre passeport.",
        }, AgentRoutes.Passport);
    }

    public async Task<IActionResult> OnPostConfirmerAsync(SkillAssessmentId? competence) =>
        await Send(new ConfirmSkills(competence), competence is null ? "Toutes vos compétences sont confirmées à ce jour." : "La compétence est confirmée à ce jour.");

    public async Task<IActionResult> OnPostRetirerAsync(SkillAssessmentId competence) =>
        await Send(new RemoveSkill(competence), "La compétence est retirée de votre passeport. Elle reste dans son historique.");

    public async Task<IActionResult> OnPostPartagerAsync(bool partage) =>
        await Send(new SharePassport(partage), partage
            ? "Les autres ministères peuvent maintenant trouver votre passeport."
            : "Votre passeport n’est plus visible des autres ministères.");

    public async Task<IActionResult> OnPostRepondreAsync(CampaignId campagne) =>
        await Send(new AnswerCampaign(campagne), "Votre réponse est enregistrée, et toutes vos compétences sont confirmées à ce jour. Votre responsable les validera.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var own = await mediator.Send(new OwnPassport(), ct);
        if (own.IsFailure) return NoAgent();
        Own = own.Value;
        if (!string.IsNullOrWhiteSpace(Q) && await mediator.Send(new PassportSkillSearch(Q), ct) is { IsSuccess: true, Value: var found }) Found = found;
        return null;
    }

    private async Task<IActionResult> Send(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, AgentRoutes.Passport);
    }
}
