using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DinumTalent.Web.Infrastructure;

/// <summary>What all pages share: how an act is confirmed, and how a refusal is shown.</summary>
public abstract class TalentPage : PageModel
{
    /// <summary>Key of the message that the layout shows once.</summary>
    public const string StatusKey = "Status";

    /// <summary>Key of the refusal that the layout shows once.</summary>
    public const string RefusalKey = "Refusal";

    protected CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Goes to a page of this site, which says what was done.</summary>
    protected IActionResult Done(string message, string to)
    {
        TempData[StatusKey] = message;
        return LocalRedirect(to);
    }

    /// <summary>
    /// Shows the page again with what was entered and why it was refused: 409 for a conflict, else 400. What does not
    /// exist or is out of reach gives 404, what is not allowed 403 (or the sign-in page), what is down 503.
    /// </summary>
    protected async Task<IActionResult> Refuse(IResult refused, CancellationToken ct)
    {
        var kinds = refused.Errors.Select(e => e.Kind).ToHashSet();
        if (kinds.Contains(ErrorKind.NotFound)) return Missing();
        if (kinds.Contains(ErrorKind.Forbidden))
            return User.Identity is { IsAuthenticated: true } ? StatusCode(StatusCodes.Status403Forbidden) : Challenge();
        if (kinds.Contains(ErrorKind.Unavailable)) return StatusCode(StatusCodes.Status503ServiceUnavailable);

        foreach (var error in refused.Errors)
        {
            ModelState.AddModelError(InputKeys.Of(GetType(), error.Field), error.Message);
        }

        if (await Reload(ct) is { } instead) return instead;
        Response.StatusCode = kinds.Contains(ErrorKind.Conflict) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>A file that can't be made goes back to the page it belongs to, which says why.</summary>
    protected async Task<IActionResult> RefuseFile(IResult refused, string page, CancellationToken ct)
    {
        if (refused.Errors.Any(e => e.Kind is ErrorKind.NotFound or ErrorKind.Forbidden or ErrorKind.Unavailable)) return await Refuse(refused, ct);
        TempData[RefusalKey] = string.Join(' ', refused.Errors.Select(e => e.Message));
        return LocalRedirect(page);
    }

    /// <summary>Runs the page's query again before a refusal is shown; a result other than null replaces the page.</summary>
    protected virtual Task<IActionResult?> Reload(CancellationToken ct) => Task.FromResult<IActionResult?>(null);

    protected IActionResult Missing() => NotFound();
}

/// <summary>A page of the staff's space.</summary>
[Authorize(Policy = Policies.Staff)]
public abstract class GestionPage : TalentPage;

/// <summary>A page of somebody who is signed in, whatever the role.</summary>
[Authorize]
public abstract class CandidatePage : TalentPage;
