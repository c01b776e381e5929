using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Where screening is anonymised, the vivier and its invitations tell nobody whose an application is.</summary>
public sealed class The_vivier_under_seal(WebSite site) : FunctionalTest(site)
{
    private static readonly StageActor Actor = new(null, "Essai");

    [Fact]
    public async Task Who_joins_with_a_nameless_application_is_in_under_the_true_address_and_found_once_it_is_known()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var email = $"{TestData.Unique("sous-scelle")}@exemple.fr";
        var application = await Data.Application(vacancy, a => a.Email(email));
        var token = Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);

        (await As(null, new JoinPoolByFollowUp(token, PoolSharing.Ministries))).ShouldBe(Result.Success);

        (await Data.Read(db => db.Set<TalentPoolMember>().CountAsync(m => m.Email == email))).ShouldBe(1);
        (await As(null, new FollowedPool(token))).Value.IsMember.ShouldBeTrue();
        (await Found(recruiter, application)).ShouldBe(0, "the same skills would tell whose application it is");
        await Data.Change<JobApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.MoveTo(vacancy.Stages.Single(s => s.Name == "Entretien").Id, vacancy, Actor, Data.Now));
        (await Found(recruiter, application)).ShouldBe(1);
    }

    [Fact]
    public async Task That_somebody_invited_has_applied_shows_once_the_name_does()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var member = TalentPoolMember.Join(
            new CandidateContact("Noor", "Vivier", $"{TestData.Unique("invitee")}@exemple.fr", null, null), new PoolProfile(PoolSharing.State, [], [], [], [], ""), null, null, confirmed: true,
            new PoolRetention(), Data.Now, Data.Today).Value;
        await Data.Save(member);
        await As(recruiter, new InviteToApply(member.Id, vacancy.Id, null));
        var application = await Data.Application(vacancy, a => a.Email(member.Email));
        await Site.DeliverMails(Stop);

        var hidden = (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.ShouldHaveSingleItem();
        (hidden.Answer, hidden.Application).ShouldBe((InvitationAnswer.None, null));
        (await As(recruiter, new PoolMemberSheet(member.Id, []))).Value.Invitations.ShouldHaveSingleItem().Answer.ShouldBe(InvitationAnswer.None);
        (await As(recruiter, new OtherApplications(application.Id))).Value.Alike.ShouldBeEmpty();

        await Data.Change<JobApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.MoveTo(vacancy.Stages.Single(s => s.Name == "Entretien").Id, vacancy, Actor, Data.Now));
        (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.Single().Application.ShouldBe(application.Id);
    }

    [Fact]
    public async Task Who_is_refused_without_a_name_is_found_in_the_vivier_once_the_recruitment_is_over()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var application = await Data.Application(vacancy, a => a.Email($"{TestData.Unique("refusee")}@exemple.fr"));
        (await As(null, new JoinPoolByFollowUp(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value), PoolSharing.Ministries))).ShouldBe(Result.Success);

        await Data.Change<JobApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.Refuse(RefusalReason.Experience, "Non.", MessageTime.Now, vacancy, Actor, Data.Now));
        (await Found(recruiter, application)).ShouldBe(0, "appearing with the refusal, the person would be known by it");

        await Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == vacancy.Id), v => v.Cancel("Budget", [], Actor, Data.Now, Data.Today).ShouldBe(Result.Success));
        (await Found(recruiter, application)).ShouldBe(1);
    }

    [Fact]
    public async Task Inviting_somebody_who_has_applied_without_a_name_tells_nobody_anything_and_mails_nothing()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var member = await Member();
        var application = await Data.Application(vacancy, a => a.Email(member.Email));
        await Site.DeliverMails(Stop);

        (await As(recruiter, new InviteToApply(member.Id, vacancy.Id, null))).ShouldBe(Result.Success, "as for anybody");
        await Site.DeliverMails(Stop);

        Site.Mails.To(member.Email).ShouldNotContain(m => m.Subject.StartsWith("Une offre pour vous", StringComparison.Ordinal));
        (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.Single().Answer.ShouldBe(InvitationAnswer.None);
        await Data.Change<JobApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.MoveTo(vacancy.Stages.Single(s => s.Name == "Entretien").Id, vacancy, Actor, Data.Now));
        (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.Single().Application.ShouldBe(application.Id);
    }

    [Fact]
    public async Task The_trail_ties_nobody_of_the_vivier_to_an_application()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien"));
        var invited = await Member();
        await As(await Data.Staff(Role.Recruiter, ministry), new InviteToApply(invited.Id, vacancy.Id, null));
        var applied = await Data.Application(vacancy, a => a.Email(invited.Email));
        var joining = await Data.Application(vacancy, a => a.Email($"{TestData.Unique("entree")}@exemple.fr"));
        await As(null, new JoinPoolByFollowUp(Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, joining.Id.Value), PoolSharing.Ministries));
        await Site.DeliverMails(Stop);

        foreach (var application in new[] { applied, joining })
        {
            var named = application.Id.Value.ToString();
            (await Data.Read(db => db.Set<AuditEntry>().Where(e => e.Changes!.Contains(named)).Select(e => e.Entity).Distinct().ToListAsync(Stop)))
                .ShouldNotContain(e => e == nameof(PoolInvitation) || e == nameof(TalentPoolMember));
        }

        var invitation = await Data.Read(db => db.Set<PoolInvitation>().AsNoTracking().SingleAsync(i => i.MemberId == invited.Id, Stop));
        invitation.Answer.ShouldBe(InvitationAnswer.Applied);
        (await Data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.Entity == nameof(PoolInvitation) && e.EntityId == invitation.Id.Value, Stop))).ShouldBe(1, "that it was answered, and when, tells as much");
    }

    private async Task<TalentPoolMember> Member()
    {
        var member = TalentPoolMember.Join(
            new CandidateContact("Noor", "Vivier", $"{TestData.Unique("invitee")}@exemple.fr", null, null), new PoolProfile(PoolSharing.State, [], [], [], [], ""), null, null, confirmed: true,
            new PoolRetention(), Data.Now, Data.Today).Value;
        await Data.Save(member);
        return member;
    }

    private async Task<int> Found(Person finder, JobApplication application)
    {
        var sought = application.Skills.Select(s => new SoughtSkill(s.SkillId, SkillLevel.Notions, Necessity.Desirable)).ToList();
        return (await As(finder, new PoolSearch(new TalentCriteria { Skills = sought }, null))).Value.Total;
    }
}
