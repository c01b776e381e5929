using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>A page about one application: the sheet itself, or a decision on it.</summary>
public abstract class SheetPage(IMediator mediator) : ApplicationPage(mediator)
{
    public ApplicationSheetView Sheet { get; private set; } = null!;

    /// <summary>The page of this site to come back to once the decision is taken, such as a filtered list.</summary>
    [FromQuery(Name = "retour")]
    public string? Retour { get; set; }

    /// <summary>Where one came from; the application itself where that is unknown.</summary>
    public string Back => Url.IsLocalUrl(Retour) ? Retour! : Routes.Application(Id);

    /// <summary>An address of this page that keeps where one came from.</summary>
    protected string Keeping(string address) =>
        Url.IsLocalUrl(Retour) ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}retour={Uri.EscapeDataString(Retour!)}" : address;

    /// <summary>Whether the reader's roles allow it in the vacancy's administration.</summary>
    public bool May(Permission permission) => Sheet.Permissions.Contains(permission);

    /// <summary>The one reason why the decision of this page is not possible; null when it is.</summary>
    public virtual string? Obstacle => null;

    /// <summary>Whether the decision of this page may be taken now.</summary>
    public bool IsPossible => Obstacle is null;

    /// <summary>Why no decision of that kind starts from where the application stands.</summary>
    /// <param name="needed">What the person must be allowed to.</param>
    /// <param name="states">From which states it starts.</param>
    protected string? ObstacleTo(Permission needed, params ApplicationStatus[] states) =>
        !May(needed) ? "Vos rôles dans cette administration ne permettent pas cette décision."
        : states.Contains(Sheet.Status) ? null
        : Sheet.Status switch
        {
            ApplicationStatus.InProgress => "La candidature est en cours : aucune décision n’est encore prise.",
            ApplicationStatus.Refused => "La candidature est refusée.",
            ApplicationStatus.Accepted => "La candidature est déjà retenue.",
            ApplicationStatus.Hired => "Le candidat est recruté : cela ne se défait pas.",
            _ => "Le candidat a retiré sa candidature.",
        };

    /// <summary>Why nothing is decided any more on this recruitment; null while it goes on.</summary>
    protected string? Ended => Sheet.Vacancy.Status is VacancyStatus.Published or VacancyStatus.Closed
        ? null
        : $"Ce recrutement est terminé : l’offre est à l’état « {Sheet.Vacancy.Status.Label()} ».";

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await Mediator.Send(new ApplicationSheet(Id), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        Sheet = answer.Value;
        return null;
    }

    /// <summary>The page again with the refusal, or what follows from the act.</summary>
    protected async Task<IActionResult> After(IResult outcome, string message, string? to = null) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, to ?? Back);
}
