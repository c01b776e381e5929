using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Candidater;

/// <summary>
/// What the steps of an application share: the vacancy, the draft and the cookie that holds its identifier, one for
/// each vacancy, encrypted, out of reach of scripts.
/// </summary>
public abstract class CandidaterPage(IMediator mediator, IDataProtectionProvider protection) : TalentPage
{
    public const int StepCount = 4;

    private readonly IDataProtector protector = protection.CreateProtector("DinumTalent.ApplicationDraft");

    [FromRoute]
    public string Slug { get; set; } = "";

    /// <summary>Set when the step was reached from the summary, to go back there.</summary>
    [FromQuery(Name = "retour")]
    public string? From { get; set; }

    public ApplicationFormView Form { get; private set; } = null!;

    protected IMediator Mediator { get; } = mediator;

    protected bool ComesFromCheck => From == "verification";

    /// <summary>The draft as the cookie names it; null without cookie or with one that was tampered with.</summary>
    protected ApplicationDraftId? Draft { get; private set; }

    /// <summary>Reads the form anew; a result other than null replaces the page (no such vacancy).</summary>
    protected async Task<IActionResult?> Read(CancellationToken ct)
    {
        Draft ??= FromCookie();
        var form = await Mediator.Send(new ApplicationForm(Slug, Draft), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        Response.Headers.CacheControl = "no-store";
        return null;
    }

    /// <summary>The same for a step after the first: without a draft one begins at the beginning, once sent one gets the receipt.</summary>
    protected async Task<IActionResult?> ReadStep(CancellationToken ct) =>
        await Read(ct) is { } instead ? instead
        : Form.IsSent ? LocalRedirect(CandidateRoutes.ApplyReceived(Slug))
        : Form.Draft is null ? LocalRedirect(Routes.Apply(Slug))
        : null;

    protected override Task<IActionResult?> Reload(CancellationToken ct) => Read(ct);

    /// <summary>The next step, or the summary when that is where one came from.</summary>
    protected IActionResult Next(string step) => LocalRedirect(ComesFromCheck ? CandidateRoutes.ApplyCheck(Slug) : step);

    protected void Remember(ApplicationDraftId id)
    {
        Draft = id;
        Response.Cookies.Append(CookieName, protector.Protect(id.ToString()), CookieOptions(TimeSpan.FromDays(ApplicationDraft.DaysKept)));
    }

    protected void Forget() => Response.Cookies.Delete(CookieName, CookieOptions(null));

    private string CookieName => $"dt-candidature-{Slug[(Slug.LastIndexOf('-') + 1)..]}";

    private CookieOptions CookieOptions(TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
        IsEssential = true,
        MaxAge = age,
        Path = Routes.Apply(Slug),
    };

    private ApplicationDraftId? FromCookie()
    {
        if (!Request.Cookies.TryGetValue(CookieName, out var text)) return null;
        try
        {
            return ApplicationDraftId.TryParse(protector.Unprotect(text), null, out var id) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
