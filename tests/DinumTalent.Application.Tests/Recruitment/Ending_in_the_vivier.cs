using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Time passes on a site of its own: people are asked before the end, and forgotten after it.</summary>
public sealed class Ending_in_the_vivier
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_does_not_answer_in_thirty_days_is_erased_and_who_does_stays()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var (silent, stays) = (Member(data, confirmed: true), Member(data, confirmed: true));
        await data.Save(silent, stays);

        site.Clock.Advance(TimeSpan.FromDays(690));
        (await Send(site, new AskPoolRenewals())).ShouldBe(0, "not yet");
        site.Clock.SetUtcNow(silent.EndsOn.AddDays(-30).ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc));
        (await Send(site, new AskPoolRenewals())).ShouldBe(2);
        (await Send(site, new AskPoolRenewals())).ShouldBe(0, "asked once");
        await site.DeliverMails(Stop);
        var token = site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.TalentPool, stays.Id.Value);
        site.Mails.To(stays.Email).ShouldContain(m => m.Subject == "Souhaitez-vous rester dans le vivier ?" && m.Text.Contains(token, StringComparison.Ordinal));
        (await site.Send(null, new RenewPoolConsent(token), Stop)).ShouldBe(Result.Success);

        site.Clock.Advance(TimeSpan.FromDays(30));
        (await Send(site, new ErasePoolMembers())).ShouldBe(0, "the last day");
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await Send(site, new ErasePoolMembers())).ShouldBe(1);
        await site.DeliverMails(Stop);

        (await data.Read(db => db.Set<TalentPoolMember>().Select(m => m.Id).ToListAsync())).ShouldBe([stays.Id]);
        (await data.Read(db => db.Set<AuditEntry>().Where(e => e.EntityId == silent.Id.Value).ToListAsync())).ShouldAllBe(l => l.Changes == null);
    }

    [Fact]
    public async Task Who_never_confirms_the_address_is_erased_after_a_week()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        await data.Save(Member(data, confirmed: false));

        site.Clock.Advance(TimeSpan.FromDays(6.9));
        (await Send(site, new ErasePoolMembers())).ShouldBe(0);
        site.Clock.Advance(TimeSpan.FromDays(0.2));
        (await Send(site, new ErasePoolMembers())).ShouldBe(1);
    }

    private static TalentPoolMember Member(TestData data, bool confirmed) => TalentPoolMember.Join(
        new CandidateContact("Noor", "Vivier", $"{TestData.Unique("noor")}@exemple.fr", null, null), new PoolProfile(PoolSharing.State, [], [], [], [], ""), null, null, confirmed,
        new PoolRetention(), data.Now, data.Today).Value;

    private static async Task<int> Send(WebSite site, Application.Common.ICommand<int> command) =>
        (await site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(command, Stop))).Value;
}
