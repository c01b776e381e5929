using DinumTalent.Domain.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>Refuses to start with settings under which no mail could ever leave.</summary>
internal sealed class MailOptionsCheck(IHostEnvironment environment) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (options.Mode is MailMode.Mailbox)
        {
            return environment.IsDevelopment()
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Mail:Mode=Mailbox keeps mails in files that anybody may read: it is for Development only. Set Mail:Mode=Smtp and Mail:Host.");
        }

        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Host)) failures.Add("Mail:Host is missing: set the name of the mail server.");
        if (options.Port is < 1 or > 65535) failures.Add("Mail:Port must be 1 to 65535.");
        if (EmailAddress.Create(options.From).IsFailure) failures.Add("Mail:From must be the sender's address, for instance ne-pas-repondre@exemple.gouv.fr.");
        if (options.TimeoutSeconds is < 1 or > 300) failures.Add("Mail:TimeoutSeconds must be 1 to 300.");
        if (options.User is { Length: > 0 } && options.Security is MailSecurity.None) failures.Add("Mail:User needs Mail:Security StartTls or Tls, or the password would travel in clear.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
