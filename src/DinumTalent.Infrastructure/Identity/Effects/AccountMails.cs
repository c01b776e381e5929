using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity.Effects;

/// <summary>Mails about accounts. Tokens are made here, when the mail is, so that no store holds one.</summary>
internal sealed class AccountMails(UserManager<Account> accounts, Invitations invitations, AccountLinks links, IMailer mailer) :
    IEffect<AccountInvited>, IEffect<ConfirmationAsked>, IEffect<SignUpRepeated>, IEffect<PasswordResetAsked>, IEffect<PasswordChanged>, IEffect<EmailChangeAsked>
{
    public async Task Handle(AccountInvited happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { } account || await invitations.Link(happened.UserId) is not { } link) return;
        await Send(account, "Votre accès à DinumTalent", $"""
            Un accès à DinumTalent, le service de recrutement et de gestion des talents numériques de l’État, vous a été ouvert.

            Choisissez votre mot de passe en ouvrant ce lien, valable sept jours :

            {link}

            Si vous ne vous attendiez pas à ce message, ignorez-le : sans mot de passe, l’accès reste fermé.
            """, occurrence, cancellationToken);
    }

    public async Task Handle(ConfirmationAsked happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { EmailConfirmed: false, IsEnabled: true } account) return;
        var link = links.Confirmation(account, MailToken.Write(await accounts.GenerateEmailConfirmationTokenAsync(account)));
        await Send(account, "Confirmez votre adresse électronique", $"""
            Vous avez créé un compte sur DinumTalent. Confirmez votre adresse en ouvrant ce lien, valable trois jours :

            {link}

            Si vous n’avez pas créé de compte, ignorez ce message : sans confirmation, le compte ne peut pas servir.
            """, occurrence, cancellationToken);
    }

    public async Task Handle(SignUpRepeated happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { IsEnabled: true } account) return;
        if (!account.EmailConfirmed)
        {
            await (account.PasswordHash is null
                ? Handle(new AccountInvited(happened.UserId), occurrence, cancellationToken)
                : Handle(new ConfirmationAsked(happened.UserId), occurrence, cancellationToken));
            return;
        }

        await Send(account, "Vous avez déjà un compte", $"""
            Quelqu’un, sans doute vous, a voulu créer un compte DinumTalent avec cette adresse. Vous en avez déjà un. Connectez-vous ici :

            {links.SignIn}

            Si vous avez oublié votre mot de passe, choisissez-en un nouveau :

            {links.ForgottenPassword}

            Si ce n’était pas vous, vous n’avez rien à faire : rien n’a changé.
            """, occurrence, cancellationToken);
    }

    public async Task Handle(PasswordResetAsked happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { IsEnabled: true } account) return;
        var link = links.NewPassword(account, MailToken.Write(await accounts.GeneratePasswordResetTokenAsync(account)));
        await Send(account, "Choisissez un nouveau mot de passe", $"""
            Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte DinumTalent. Choisissez-le en ouvrant ce lien, valable deux heures :

            {link}

            Si ce n’était pas vous, ignorez ce message : votre mot de passe actuel reste valable.
            """, occurrence, cancellationToken);
    }

    public async Task Handle(PasswordChanged happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { } account) return;
        await Send(account, "Votre mot de passe a été changé", $"""
            Le mot de passe de votre compte DinumTalent vient d’être changé ; toutes vos autres sessions ont été fermées.

            Si ce n’était pas vous, choisissez aussitôt un nouveau mot de passe :

            {links.ForgottenPassword}
            """, occurrence, cancellationToken);
    }

    public async Task Handle(EmailChangeAsked happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        if (await Find(happened.UserId) is not { PendingEmail: { } address, IsEnabled: true } account) return;
        var link = links.NewEmail(account, MailToken.Write(await accounts.GenerateChangeEmailTokenAsync(account, address)));
        await mailer.Send(new MailMessage(address, null, "Confirmez votre nouvelle adresse électronique", $"""
            Vous avez demandé que votre compte DinumTalent utilise désormais cette adresse. Confirmez-la en ouvrant ce lien, valable trois jours :

            {link}

            Si vous n’avez rien demandé, ignorez ce message.
            """, occurrence.Key), cancellationToken);
    }

    private Task<Account?> Find(UserId id) => accounts.FindByIdAsync(id.ToString());

    /// <summary>The name is said to an address known to be the person's alone: anybody can sign up with any name.</summary>
    private Task Send(Account account, string subject, string text, Occurrence occurrence, CancellationToken cancellationToken) =>
        mailer.Send(new MailMessage(
            account.Email!, account.EmailConfirmed ? account.Name : null, subject,
            $"Bonjour{(account.EmailConfirmed ? " " + account.GivenName : "")},\n\n{text}", occurrence.Key), cancellationToken);
}
