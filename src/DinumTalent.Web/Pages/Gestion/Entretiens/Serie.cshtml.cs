using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Dsfr;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>A pool of slots: who holds which, more slots, more candidates.</summary>
public sealed class SerieModel(IMediator mediator) : InterviewFormPage(mediator)
{
    private const int Lines = 3;

    [FromRoute(Name = "id")]
    public SlotPoolId Id { get; set; }

    public SlotPoolView Pool { get; private set; } = null!;

    public bool MayTreat => Pool.Permissions.Contains(Permission.MoveApplications);

    public IReadOnlyList<SelectListItem> Applications =>
        Form is null ? [] : [.. Form.Applications.Where(a => !a.HasOpenInterview).Select(a => new DsfrItem { Text = a.Candidate, Value = a.Id.ToString(), Hint = a.Stage })];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostAjouterAsync(long version) => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new AddInterviewSlots(Id, version, Input.Stretches, Input.Pause ?? 0), Aborted), "Les créneaux sont ajoutés.");

    public async Task<IActionResult> OnPostRetirerAsync(long version, SlotId creneau) =>
        await After(await Mediator.Send(new WithdrawSlot(Id, version, creneau), Aborted), "Le créneau est retiré.");

    public async Task<IActionResult> OnPostInviterAsync(long version) =>
        await After(await Mediator.Send(new InviteToSlots(Id, version, Input.Applications), Aborted), "Les candidats reçoivent un message pour choisir leur créneau.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var pool = await Mediator.Send(new SlotPoolSheet(Id), ct);
        if (pool.IsFailure) return await Refuse(pool, ct);
        Pool = pool.Value;
        if (MayTreat && await Mediator.Send(new InterviewForm(Pool.VacancyId), ct) is { IsSuccess: true } form) Form = form.Value;
        while (Input.Slots.Count < Lines) Input.Slots.Add(new StretchInput());
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, Routes.SlotPool(Id));
}
