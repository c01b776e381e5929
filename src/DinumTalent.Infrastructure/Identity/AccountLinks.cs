using DinumTalent.Infrastructure.Security;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Absolute addresses of the pages about accounts, for mails.</summary>
public sealed class AccountLinks(PublicAddress site)
{
    public string SignIn => At("connexion");

    public string ForgottenPassword => At("mot-de-passe-oublie");

    public string Confirmation(Account account, string token) => At("inscription/confirmation", account, token);

    public string NewPassword(Account account, string token) => At("mot-de-passe", account, token);

    public string Invitation(Account account, string token) => At("invitation", account, token);

    public string NewEmail(Account account, string token) => At("compte/adresse/confirmation", account, token);

    private string At(string page) => site.Of("/" + page);

    private string At(string page, Account account, string token) => $"{At(page)}?compte={account.Id}&jeton={token}";
}
