using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>A page about signing in or about an account.</summary>
public abstract class AccountPage : TalentPage
{
    /// <summary>The page again, with what is wrong beside the fields.</summary>
    protected IActionResult Invalid()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected IActionResult Invalid(string key, string message)
    {
        ModelState.AddModelError(key, message);
        return Invalid();
    }
}

/// <summary>A page about one's own account.</summary>
[Authorize]
public abstract class OwnAccountPage(UserManager<Account> accounts) : AccountPage
{
    /// <summary>The signed-in person's account; read before the page's handler runs.</summary>
    public Account Me { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { IsEnabled: true } me)
        {
            context.Result = Challenge();
            return;
        }

        Me = me;
        await next();
    }
}
