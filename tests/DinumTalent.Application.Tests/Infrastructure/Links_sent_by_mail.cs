using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Links_sent_by_mail
{
    private const MailLinkPurpose Follow = MailLinkPurpose.FollowApplication;

    [Fact]
    public async Task open_what_they_were_made_for_after_a_restart_too()
    {
        await using var host = await InfrastructureHost.Start();
        var again = await InfrastructureHost.Start(folder: host.Folder);
        var target = Guid.CreateVersion7();

        var token = host.Get<IMailLinks>().Token(Follow, target);

        token.ShouldBe(again.Get<IMailLinks>().Token(Follow, target));
        token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').ShouldBeTrue();
        again.Get<IMailLinks>().TryRead(Follow, token, out var read).ShouldBeTrue();
        read.ShouldBe(target);
    }

    [Fact]
    public async Task open_nothing_once_any_character_changed()
    {
        await using var host = await InfrastructureHost.Start();
        var links = host.Get<IMailLinks>();
        var token = links.Token(Follow, Guid.CreateVersion7());

        for (var i = 0; i < token.Length; i++)
        {
            // The last character also carries two bits that mean nothing; 'A' and 'Q' differ in the others.
            var changed = token[..i] + (token[i] is 'A' or 'B' or 'C' or 'D' ? 'Q' : 'A') + token[(i + 1)..];
            links.TryRead(Follow, changed, out _).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task open_nothing_for_another_purpose()
    {
        await using var host = await InfrastructureHost.Start();
        var links = host.Get<IMailLinks>();

        links.TryRead((MailLinkPurpose)99, links.Token(Follow, Guid.CreateVersion7()), out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("éééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("                                           ")]
    public async Task open_nothing_when_made_up(string? token)
    {
        await using var host = await InfrastructureHost.Start();

        host.Get<IMailLinks>().TryRead(Follow, token, out var target).ShouldBeFalse();
        target.ShouldBe(Guid.Empty);
    }

    [Fact]
    public void need_a_key_outside_development()
    {
        using var services = InfrastructureHost.Build(Path.GetTempPath(), new(), [], environment: "Production");

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<IMailLinks>()).Message.ShouldContain("Security:LinkKey");
    }
}
