using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Sending_a_mail
{
    private static readonly Guid Key = Guid.Parse("0198a2f0-1111-7000-8000-000000000001");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static MailMessage Mail => new("claire.petit@exemple.fr", "Claire Petit", "Votre candidature « Développeur F/H »",
        "Nous avons reçu votre candidature.\n\nPour la suivre :\nhttps://talent.example/suivi/abc?x=1&y=2\n\nA < B & C.", Key);

    [Fact]
    public async Task says_the_same_in_text_and_in_html()
    {
        using var server = new SmtpServer();
        await using var host = await InfrastructureHost.Start(server.Settings);

        await host.Get<IMailer>().Send(Mail, Stop);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.From.ToString().ShouldBe("\"DinumTalent\" <ne-pas-repondre@talent.example>");
        mail.To.Mailboxes.Single().Address.ShouldBe("claire.petit@exemple.fr");
        mail.To.Mailboxes.Single().Name.ShouldBe("Claire Petit");
        mail.Subject.ShouldBe(Mail.Subject);
        mail.MessageId.ShouldBe($"{Key:N}@talent.example");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        mail.Date.ShouldBe(host.Clock.GetUtcNow());
        mail.TextBody.ShouldNotBeNull().ShouldContain("Bonjour Claire Petit,");
        mail.TextBody.ShouldNotBeNull().ShouldContain("https://talent.example/suivi/abc?x=1&y=2");
        mail.TextBody.ShouldNotBeNull().ShouldContain("message automatique");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<html lang=\"fr\">");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<a href=\"https://talent.example/suivi/abc?x=1&amp;y=2\">https://talent.example/suivi/abc?x=1&amp;y=2</a>");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<p>A &lt; B &amp; C.</p>");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("message automatique");
    }

    [Fact]
    public async Task bears_the_same_identifier_when_it_repeats()
    {
        using var server = new SmtpServer();
        await using var host = await InfrastructureHost.Start(server.Settings);

        await host.Get<IMailer>().Send(Mail, Stop);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await host.Get<IMailer>().Send(Mail, Stop);

        server.Mails.Select(m => m.MessageId).ToList().ShouldBe([$"{Key:N}@talent.example", $"{Key:N}@talent.example"]);
    }

    [Fact]
    public async Task greets_once()
    {
        using var server = new SmtpServer();
        await using var host = await InfrastructureHost.Start(server.Settings);

        await host.Get<IMailer>().Send(Mail with { Text = "Bonjour Claire,\n\nVoici." }, Stop);

        server.Mails.Single().TextBody.ShouldNotBeNull().Split("Bonjour").Length.ShouldBe(2);
    }

    [Fact]
    public async Task lets_nobody_slip_in_a_header_or_markup()
    {
        using var server = new SmtpServer();
        await using var host = await InfrastructureHost.Start(server.Settings);

        await host.Get<IMailer>().Send(Mail with
        {
            Subject = "Bonjour\r\nBcc: victime@exemple.fr",
            ToName = "Eve\r\nBcc: victime@exemple.fr\r\n<script>",
            Text = "<script>alert(1)</script> https://talent.example/\"onmouseover=x javascript:alert(1)",
        }, Stop);

        var mail = server.Mails.Single();
        mail.Bcc.ShouldBeEmpty();
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("claire.petit@exemple.fr");
        mail.HtmlBody.ShouldNotBeNull().ShouldNotContain("<script");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("<a href=\"https://talent.example/\">");
        mail.HtmlBody.ShouldNotBeNull().ShouldNotContain("href=\"javascript");
        mail.HtmlBody.ShouldNotBeNull().ShouldNotContain("\"onmouseover");
    }

    [Theory]
    [InlineData("a@exemple.fr\r\nRCPT TO:<b@exemple.fr>")]
    [InlineData("a@exemple.fr, b@exemple.fr")]
    [InlineData("personne")]
    public async Task refuses_what_is_no_address(string address)
    {
        using var server = new SmtpServer();
        await using var host = await InfrastructureHost.Start(server.Settings);

        await Should.ThrowAsync<ArgumentException>(() => host.Get<IMailer>().Send(Mail with { To = address }, Stop));
        server.Raw.ShouldBeEmpty();
    }

    [Fact]
    public async Task goes_to_the_mailbox_in_development()
    {
        await using var host = await InfrastructureHost.Start();
        var (mailer, mailbox) = (host.Get<IMailer>(), host.Get<IMailbox>());

        await mailer.Send(Mail, Stop);
        await mailer.Send(Mail, Stop);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await mailer.Send(Mail with { MessageKey = Guid.NewGuid(), Subject = "Second" }, Stop);

        mailbox.List().Select(m => m.Subject).ToList().ShouldBe(["Second", Mail.Subject]);
        var found = mailbox.Find(mailbox.List()[1].Id).ShouldNotBeNull();
        found.To.ShouldBe("claire.petit@exemple.fr");
        found.Text.ShouldContain("Nous avons reçu votre candidature.");
        found.Html.ShouldContain("<p>Nous avons reçu votre candidature.</p>");
        Directory.GetFiles(Path.Combine(host.Folder, "courriels")).Length.ShouldBe(2);
        mailbox.Find("../../etc/passwd").ShouldBeNull();
        mailbox.Find(Guid.NewGuid().ToString("N")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Mail:From", "a@exemple.fr", "Mail:Host is missing")]
    [InlineData("Mail:Mode", "Mailbox", "Development only")]
    [InlineData("Mail:Host", "mail.exemple.fr", "Mail:From must be")]
    public void stops_the_start_when_no_mail_could_leave(string key, string value, string message)
    {
        using var services = InfrastructureHost.Build(Path.GetTempPath(), new FakeTimeProvider(), [(key, value), ("Site:PublicUrl", "https://talents.exemple.gouv.fr")], environment: "Production");

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message.ShouldContain(message);
    }
}
