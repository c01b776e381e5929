namespace DinumTalent.Infrastructure.Demo;

/// <summary>The accounts of a first look; they exist in Development only and are listed on its sign-in page.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo-Talent-2026!";

    public static readonly IReadOnlyList<(string Email, string GivenName, string FamilyName, string Title)> All =
    [
        ("admin@demo.test", "Claire", "Petit", "Administratrice DINUM"),
        ("rh@demo.test", "Nadia", "Benali", "RH DINUM"),
        ("programme@demo.test", "Lucie", "Arnaud", "Responsable du programme EIG"),
        ("recruteur@demo.test", "Julien", "Moreau", "Recruteur, services du Premier ministre"),
        ("manager@demo.test", "Sophie", "Lambert", "Manager recruteuse, DINUM"),
        ("evaluateur@demo.test", "Thomas", "Girard", "Évaluateur, DINUM"),
        ("auditeur@demo.test", "Hélène", "Fontaine", "Auditrice"),
        ("agent@demo.test", "Karim", "Haddad", "Agent de la DINUM"),
        ("candidat@demo.test", "Léa", "Rousseau", "Candidate"),
    ];
}
