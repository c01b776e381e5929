using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>Writes one message to several candidates.</summary>
public sealed class EcrireModel(IMediator mediator) : WritingPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Act => "ecrire";

    public Task<IActionResult> OnPostFaireAsync() => Run(
        chosen => new WriteToCandidate(chosen.Card.Id, chosen.Version, Input.Subject, Input.Message),
        count => $"Le message part vers {BulkWords.Candidates(count)}.");

    protected override Task<Result<FilledMessage>> Filled(JobApplicationId application) =>
        Mediator.Send(new WrittenMessagePreview(application, Input.Subject, Input.Message), Aborted);

    protected override Task Begin()
    {
        ModelState.Clear();
        Input.Subject ??= "Votre candidature : {poste}";
        Input.Message ??= "Bonjour {prénom} {nom},\n\n\n\nBien cordialement,\n{administration}";
        return Task.CompletedTask;
    }

    public sealed class InputModel
    {
        [Display(Name = "Objet")]
        public string? Subject { get; set; }

        [Display(Name = "Message aux candidats")]
        public string? Message { get; set; }
    }
}
