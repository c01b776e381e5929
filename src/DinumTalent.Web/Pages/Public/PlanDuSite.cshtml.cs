namespace DinumTalent.Web.Pages.Public;

/// <summary>Every page that can be reached without an identifier.</summary>
public sealed class PlanDuSiteModel(Navigation navigation) : TalentPage
{
    public IReadOnlyList<(string Title, IReadOnlyList<NavigationEntry> Links)> Parts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var signedIn = User.Identity is { IsAuthenticated: true };
        var parts = new List<(string, IReadOnlyList<NavigationEntry>)> { ("Trouver un emploi", [.. Navigation.Public, new NavigationEntry("Candidature spontanée", Routes.SpontaneousProfile)]) };
        parts.Add(signedIn
            ? ("Mon compte", [new("Mon compte", Routes.Account), new("Mes candidatures", Routes.Candidate)])
            : ("Mon compte", [new("Se connecter", Routes.SignInPage), new("Créer un compte", Routes.SignUp), new("Mot de passe oublié", Routes.ForgottenPassword)]));
        var staff = await navigation.StaffParts(signedIn, cancellationToken);
        if (staff.Count > 0) parts.Add(("Espace de gestion", [.. staff.Where(p => p.Entries.Count == 1).SelectMany(p => p.Entries)]));
        parts.AddRange(staff.Where(p => p.Entries.Count > 1).Select(p => ($"Espace de gestion – {p.Label}", p.Entries)));
        parts.Add(("À propos", [new("Accessibilité", Routes.Accessibility), new("Mentions légales", Routes.LegalNotice), new("Données personnelles", Routes.PersonalData), new("Données ouvertes", Routes.OpenData)]));
        Parts = parts;
    }
}
