using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>Writes a challenge that is not handed in.</summary>
public sealed class ModifierModel(IMediator mediator) : GestionPage
{
    private const int SpareRows = 2;

    [FromRoute]
    public ChallengeId Id { get; set; }

    [BindProperty(Name = "version")]
    public long Version { get; set; }

    [BindProperty]
    public ChallengeInput Input { get; set; } = new();

    public OwnChallengeView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Numbers { get; } = SelectLists.Of(Enumerable.Range(1, ChallengeProfile.MostOfOneExpertise), n => n == 1 ? "1 personne" : $"{n} personnes", n => n);

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        if (View.SubmittedAt is not null) return LocalRedirect(Routes.MyChallenge(Id));
        (Version, Input) = (View.Version, ChallengeInput.Of(View.Content));
        Spare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var unreadable = !ModelState.IsValid;
        if (!unreadable)
        {
            Input.Measures.RemoveAll(m => m.IsEmpty);
            // Rows moved up: what was typed stands in the model now.
            ModelState.Clear();
        }

        var written = unreadable ? Error.Invalid("", "Corrigez les nombres : écrivez par exemple 12,5.") : await mediator.Send(new EditChallenge(Id, Version, Input.Content()), Aborted);
        return written.IsSuccess ? Done("Le défi est enregistré.", Routes.MyChallenge(Id)) : await Refuse(written, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var challenge = await mediator.Send(new OwnChallenge(Id), ct);
        if (challenge.IsFailure) return await Refuse(challenge, ct);
        View = challenge.Value;
        if (HttpMethods.IsPost(Request.Method)) Spare();
        return null;
    }

    private void Spare()
    {
        Input.CompleteProfiles();
        for (var i = 0; i < SpareRows && Input.Measures.Count < Domain.Eig.Challenge.MaxMeasures; i++) Input.Measures.Add(new ChallengeInput.MeasureInput());
    }
}
