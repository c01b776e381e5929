using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Candidater;

/// <summary>The receipt, the same for a first sending and for a repeated one.</summary>
public sealed class RecueModel(IMediator mediator, IDataProtectionProvider protection) : CandidaterPage(mediator, protection)
{
    public async Task<IActionResult> OnGetAsync() =>
        await Read(Aborted) is { } instead ? instead
        : Form.IsSent ? Page()
        : LocalRedirect(Form.Draft is null ? Routes.Apply(Slug) : CandidateRoutes.ApplyCheck(Slug));

    /// <summary>Lets another person apply from the same browser.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Read(Aborted) is { } instead) return instead;
        if (Form.IsSent) Forget();
        return LocalRedirect(Routes.Apply(Slug));
    }
}
