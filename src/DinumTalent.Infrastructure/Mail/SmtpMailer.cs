using DinumTalent.Application.Common.Ports;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using OutgoingMail = DinumTalent.Application.Common.Ports.MailMessage;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>Hands each mail to the configured server, over a connection of its own.</summary>
internal sealed class SmtpMailer(IOptions<MailOptions> options, TimeProvider clock) : IMailer
{
    private readonly MailOptions options = options.Value;

    public async Task Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MailComposer.Compose(mail, options.From, options.FromName, clock.GetUtcNow());
        using var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds * 3));

        await client.ConnectAsync(options.Host, options.Port, Security(), limit.Token);
        if (options.User is { Length: > 0 } user) await client.AuthenticateAsync(user, options.Password ?? "", limit.Token);
        try
        {
            await client.SendAsync(message, limit.Token);
        }
        catch (SmtpCommandException refused) when (IsForGood(refused))
        {
            throw new UndeliverableException($"{(int)refused.StatusCode} {refused.Message}", refused);
        }

        await Leave(client, limit.Token);
    }

    /// <summary>A recipient refused with 5xx stays refused (RFC 5321, 4.2.1); with 4xx, or anything else refused, another time may do.</summary>
    private static bool IsForGood(SmtpCommandException refused) =>
        refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)refused.StatusCode is >= 500 and < 600;

    /// <summary>The mail is accepted by now: trouble in saying goodbye must not send it again.</summary>
    private static async Task Leave(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception e) when (e is IOException or ProtocolException or ServiceNotConnectedException or OperationCanceledException)
        {
            return;
        }
    }

    private SecureSocketOptions Security() => options.Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}
