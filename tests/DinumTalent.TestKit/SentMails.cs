using System.Collections.Concurrent;
using DinumTalent.Application.Common.Ports;

namespace DinumTalent.TestKit;

/// <summary>Stands in for the mail server: keeps what was sent, or is down.</summary>
public sealed class SentMails : IMailer
{
    private readonly ConcurrentQueue<MailMessage> sent = new();

    public bool IsDown { get; set; }

    public IReadOnlyList<MailMessage> All => [.. sent];

    public IReadOnlyList<MailMessage> To(string address) => [.. sent.Where(m => m.To.Equals(address, StringComparison.OrdinalIgnoreCase))];

    public Task Send(MailMessage mail, CancellationToken cancellationToken)
    {
        if (IsDown) throw new IOException("The mail server is down.");
        sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
