using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Says what an acceptance does before it is done, or why it can't be done yet.</summary>
public sealed class RetenirModel(IMediator mediator) : SheetPage(mediator)
{
    public override string? Obstacle => ObstacleTo(Permission.DecideHires, ApplicationStatus.InProgress) ?? Ended;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAsync(long version) =>
        await After(await Mediator.Send(new AcceptApplication(Id, version), Aborted), "La candidature est retenue. Le candidat en est averti par courriel.");
}
