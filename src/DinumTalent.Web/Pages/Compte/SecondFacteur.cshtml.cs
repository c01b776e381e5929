using DinumTalent.Infrastructure.Identity;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Compte;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SecondFacteurModel(UserManager<Account> accounts, SecondFactor factor, SignIns signIns, Standing standing, SecondFactorRule rule) : OwnAccountPage(accounts)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The secret to enrol; null once enrolled.</summary>
    public TotpKey? Key { get; private set; }

    public IHtmlContent? Picture { get; private set; }

    /// <summary>Shown once, right after enrolling.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Whether the person has business in the staff's space.</summary>
    public bool IsForStaff { get; private set; }

    /// <summary>Whether that space is closed without a second factor.</summary>
    public bool IsCompulsory => rule.IsCompulsory;

    public string Next => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : Routes.Account;

    public async Task OnGetAsync() => await Reload(Aborted);

    public async Task<IActionResult> OnPostActiverAsync()
    {
        var enrolled = await factor.Enrol(Me, Input.Code);
        if (enrolled.IsFailure) return await Refuse(enrolled, Aborted);

        // Enrolling ends all sessions; this one has just proved the second factor.
        await signIns.Open(Me, withSecondFactor: true);
        Codes = enrolled.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostDesactiverAsync()
    {
        if (await factor.Remove(Me, Input.Password) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        await signIns.Open(Me, withSecondFactor: false);
        return Done("La double authentification est désactivée.", Routes.Account);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (Me.TwoFactorEnabled) return null;
        Key = await factor.Key(Me);
        Picture = QrCode.Svg(Key.Address, "Carré à viser avec l’application de double authentification");
        IsForStaff = await standing.IsStaff(ct);
        return null;
    }

    public sealed class InputModel
    {
        public string? Code { get; set; }

        public string? Password { get; set; }
    }
}
