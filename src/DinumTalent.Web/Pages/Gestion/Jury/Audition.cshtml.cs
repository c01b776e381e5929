using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>Somebody to be heard, as a juror sees it: ties first, then the whole file and the sheet.</summary>
public sealed class AuditionModel(IMediator mediator) : GridPage
{
    public HeardCandidateView View { get; private set; } = null!;

    public override long Version => View.Version;

    public IReadOnlyList<SelectListItem> Ties { get; } = [new("Non, aucun lien", "false"), new("Oui, j’ai un lien avec cette personne ou l’un de ces défis", "true")];

    public async Task<IActionResult> OnPostDeclarerAsync(long version)
    {
        var declared = await mediator.Send(new DeclareAuditionTies(Id, version, Input.HasTie, Input.Reason), Aborted);
        if (declared.IsFailure) return await Refuse(declared, Aborted);
        return Input.HasTie is true
            ? Done("Votre lien d’intérêts est enregistré : l’équipe du programme vous remplacera pour cette audition.", Routes.MyAuditions)
            : Done("Votre déclaration est enregistrée : le dossier vous est ouvert.", Routes.HearCandidate(Id));
    }

    /// <param name="version">Of the own sheet.</param>
    /// <param name="suite">"remettre" hands it in.</param>
    public async Task<IActionResult> OnPostNoterAsync(long version, string? suite)
    {
        var written = await mediator.Send(new WriteAuditionSheet(Id, version, Scores(), Input.Remarks), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        if (suite != "remettre") return Done("Votre grille est enregistrée. Elle reste à remettre : vous seul la voyez.", Routes.AtTab(Routes.HearCandidate(Id), "grille"));

        var read = await mediator.Send(new HeardCandidate(Id), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);
        var submitted = await mediator.Send(new SubmitAuditionSheet(Id, read.Value.Version), Aborted);
        return submitted.IsFailure ? await Refuse(submitted, Aborted) : Done("Votre grille est remise. Celles du reste du jury vous sont ouvertes.", Routes.AtTab(Routes.HearCandidate(Id), "grille"));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new HeardCandidate(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        Show(View.Scores, View.Remarks);
        return null;
    }
}
