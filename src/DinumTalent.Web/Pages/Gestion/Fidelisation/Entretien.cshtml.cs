using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>An interview: what was said, and what follows.</summary>
public sealed class EntretienModel(IMediator mediator) : GestionPage, IInterviewPage
{
    [FromRoute]
    public RetentionInterviewId Id { get; set; }

    [BindProperty]
    public InterviewInput Input { get; set; } = new();

    public RetentionInterviewSheetView View { get; private set; } = null!;

    public bool KindIsFixed => true;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = InterviewInput.Of(View.Kind, View.Words);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        var corrected = await mediator.Send(new CorrectRetentionInterview(Id, version, Input.Words), Aborted);
        return corrected.IsFailure ? await Refuse(corrected, Aborted) : Done("L’entretien est corrigé.", Routes.RetentionInterview(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new RetentionInterviewSheet(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        (View, Input.Kind) = (view.Value, view.Value.Kind);
        return null;
    }
}
