using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration;

public sealed class CompteModel(IMediator mediator, Standing standing) : GestionPage
{
    [BindProperty(SupportsGet = true)]
    public UserId Id { get; set; }

    [BindProperty]
    public RoleInput Input { get; set; } = new();

    /// <summary>The role to be taken back, of several forms.</summary>
    [BindProperty]
    public RoleGrantId? Grant { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public AccountView View { get; private set; } = null!;

    public RoleChoices Choices { get; private set; } = RoleChoices.None;

    public bool MayManage { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public Task<IActionResult> OnPostDonnerAsync() =>
        Send(new GrantRole(Id, Input.Role, Input.OrganisationId, Input.StartsOn, Input.EndsOn), "Le rôle est donné. Un message le dit à la personne.");

    public Task<IActionResult> OnPostRetirerAsync(long version) =>
        Send(new RevokeRole(Grant ?? default, version, Reason), "Le rôle est retiré.");

    public Task<IActionResult> OnPostRenvoyerAsync() => Send(new ResendInvitation(Id), "L’invitation est renvoyée.");

    public Task<IActionResult> OnPostDesactiverAsync() =>
        Send(new SetAccountEnabled(Id, Enabled: false, Reason), "Le compte est désactivé. Ses sessions sont fermées.");

    public Task<IActionResult> OnPostReactiverAsync() => Send(new SetAccountEnabled(Id, Enabled: true, Reason), "Le compte est réactivé.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new AccountDetail(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        MayManage = await standing.Holds(Permission.ManageAccounts, ct);
        if (MayManage && await mediator.Send(new GrantChoices(), ct) is { IsSuccess: true, Value: var choices }) Choices = RoleChoices.Of(choices);
        return null;
    }

    private async Task<IActionResult> Send(ICommand command, string done)
    {
        var answer = await mediator.Send(command, Aborted);
        return answer.IsFailure ? await Refuse(answer, Aborted) : Done(done, Routes.AccountOf(Id));
    }
}
