using System.Collections.Concurrent;
using DinumTalent.Application.Common.Ports;

namespace DinumTalent.TestKit;

/// <summary>Stands in for the mail server: keeps what was sent, or is down.</summary>
public sealed class SentMails : IMailer
{
    private readonly ConcurrentQueue<MailMessage> sent = new();

    public bool IsDown { get; set; }

    private readonly ConcurrentDictionary<string, byte> refused = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From now on the server refuses an address for good.</summary>
    public void Refuse(string address) => refused[address] = 0;

    public IReadOnlyList<MailMessage> All => [.. sent];

    public IReadOnlyList<MailMessage> To(string address) => [.. sent.Where(m => m.To.Equals(address, StringComparison.OrdinalIgnoreCase))];

    public Task Send(MailMessage mail, CancellationToken cancellationToken)
    {
        if (IsDown) throw new IOException("The mail server is down.");
        if (refused.ContainsKey(mail.To)) throw new UndeliverableException("550 No such user here");
        sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
