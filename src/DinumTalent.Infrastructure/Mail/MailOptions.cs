namespace DinumTalent.Infrastructure.Mail;

/// <summary>Where mails go.</summary>
public enum MailMode
{
    Smtp,

    /// <summary>Into files that a page shows; Development only.</summary>
    Mailbox,
}

/// <summary>How the mail server is spoken to.</summary>
public enum MailSecurity
{
    None,
    StartTls,
    Tls,
}

/// <summary>Section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>By default the mailbox in Development, the mail server elsewhere.</summary>
    public MailMode? Mode { get; set; }

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    /// <summary>Without it, the server is not signed in to.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Sender's address; its host also ends the Message-ID.</summary>
    public string From { get; set; } = "";

    public string FromName { get; set; } = "DinumTalent";

    /// <summary>For each exchange with the server.</summary>
    public int TimeoutSeconds { get; set; } = 20;
}
