using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Jury;

/// <summary>An application as its reader sees it: ties first, then the scores; never who sent it.</summary>
public sealed class CandidatureModel(IMediator mediator) : GridPage
{
    public ReaderApplicationView View { get; private set; } = null!;

    public override long Version => View.Version;

    public IReadOnlyList<SelectListItem> Ties { get; } = [new("Non, aucun lien", "false"), new("Oui, j’ai un lien avec cette candidature", "true")];

    public async Task<IActionResult> OnPostDeclarerAsync(long version)
    {
        var declared = await mediator.Send(new DeclareReaderTies(Id, version, Input.HasTie, Input.Reason), Aborted);
        if (declared.IsFailure) return await Refuse(declared, Aborted);
        return Input.HasTie is true
            ? Done("Votre lien d’intérêts est enregistré : cette candidature est confiée à d’autres.", Routes.MyReadings)
            : Done("Votre déclaration est enregistrée : vous pouvez lire et noter cette candidature.", Routes.ReadCandidate(Id));
    }

    /// <param name="version">Of the own reading.</param>
    /// <param name="suite">"remettre" hands it in.</param>
    public async Task<IActionResult> OnPostNoterAsync(long version, string? suite)
    {
        var written = await mediator.Send(new WriteReading(Id, version, Scores(), Input.Remarks), Aborted);
        if (written.IsFailure) return await Refuse(written, Aborted);
        if (suite != "remettre") return Done("Votre grille est enregistrée. Elle reste à remettre : vous seul la voyez.", Routes.AtTab(Routes.ReadCandidate(Id), "grille"));

        var read = await mediator.Send(new ReaderApplication(Id), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);
        var submitted = await mediator.Send(new SubmitReading(Id, read.Value.Version), Aborted);
        return submitted.IsFailure ? await Refuse(submitted, Aborted) : Done("Votre grille est remise. Merci.", Routes.MyReadings);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new ReaderApplication(Id), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        Show(View.Scores, View.Remarks);
        return null;
    }
}
