using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>A page about one application: the sheet itself, or a decision on it.</summary>
public abstract class SheetPage(IMediator mediator) : ApplicationPage(mediator)
{
    public ApplicationSheetView Sheet { get; private set; } = null!;

    /// <summary>Whether the reader's roles allow it in the vacancy's administration.</summary>
    public bool May(Permission permission) => Sheet.Permissions.Contains(permission);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await Mediator.Send(new ApplicationSheet(Id), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        Sheet = answer.Value;
        return null;
    }

    /// <summary>The page again with the refusal, or what follows from the act.</summary>
    protected async Task<IActionResult> After(IResult outcome, string message, string? to = null) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, to ?? Routes.Application(Id));
}
