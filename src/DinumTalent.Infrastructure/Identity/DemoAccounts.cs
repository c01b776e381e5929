namespace DinumTalent.Infrastructure.Identity;

/// <summary>Accounts of the demo data: they exist in Development only.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo-Talent-2026!";

    public const string Domain = "demo.test";

    /// <summary>In the order of the sign-in page.</summary>
    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("admin", "Administrateur DINUM"),
        new("rh", "RH DINUM"),
        new("recruteur", "Recruteur d’un ministère"),
        new("manager", "Manager recruteur"),
        new("evaluateur", "Évaluateur"),
        new("auditeur", "Auditeur"),
        new("agent", "Agent public"),
        new("candidat", "Candidat"),
    ];
}

/// <param name="Mailbox">Before the @.</param>
/// <param name="Label">What the person is.</param>
public sealed record DemoAccount(string Mailbox, string Label)
{
    public string Email => $"{Mailbox}@{DemoAccounts.Domain}";
}
