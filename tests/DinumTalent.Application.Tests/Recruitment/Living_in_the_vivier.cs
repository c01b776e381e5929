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

/// <summary>People agree to be found, are found by whom they chose, invited once, asked to stay, and forgotten.</summary>
public sealed class Living_in_the_vivier(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Consent_at_applying_opens_once_the_address_is_confirmed_to_that_ministry_alone()
    {
        var (mine, theirs) = (await Data.Ministry(), await Data.Ministry());
        var (finder, stranger) = (await Data.Staff(Role.Recruiter, mine), await Data.Staff(Role.Recruiter, theirs));
        var application = await Data.Application(await Data.Vacancy(mine), a => a.Unconfirmed());
        await Data.Save(Member(application, mine, confirmed: false));
        (await Found(finder, application)).ShouldBeFalse("nobody is found before the address is confirmed");

        (await As(null, new ConfirmFollowedPool(Token(MailLinkPurpose.FollowApplication, application.Id.Value)))).ShouldBe(Result.Success);

        (await Found(finder, application)).ShouldBeTrue();
        (await Found(stranger, application)).ShouldBeFalse();
    }

    [Fact]
    public async Task Joining_from_the_follow_up_page_takes_over_skills_family_and_ministry_and_mails_the_link_once_a_day()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var application = await Data.Application(vacancy);
        var token = Token(MailLinkPurpose.FollowApplication, application.Id.Value);

        (await As(null, new JoinPoolByFollowUp(token, PoolSharing.Ministries))).ShouldBe(Result.Success);
        (await As(null, new JoinPoolByFollowUp(token, PoolSharing.State))).ShouldBe(Result.Success);

        var own = (await As(null, new FollowedPool(token))).Value.Token.ShouldNotBeNull();
        var view = (await As(null, new PoolMembership(own))).Value;
        (view.Profile.Sharing, view.Ministries.Single(), view.Families.Count, view.Skills.Count).ShouldBe((PoolSharing.Ministries, ministry.Name, 1, 2));
        await Site.DeliverMails(Stop);
        Site.Mails.To(application.Email).Count(m => m.Text.Contains($"/vivier/{own}", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_best_fit_comes_first_by_the_score_of_agents()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (essential, desirable) = (await Data.Skill(), await Data.Skill());
        var (good, better) = (Member(ministry, new DeclaredSkill(essential.Id, SkillLevel.Practice)), Member(ministry, new DeclaredSkill(essential.Id, SkillLevel.Expertise), new DeclaredSkill(desirable.Id, SkillLevel.Mastery)));
        await Data.Save(good, better);
        IReadOnlyList<SoughtSkill> sought = [new(essential.Id, SkillLevel.Expertise, Necessity.Essential), new(desirable.Id, SkillLevel.Mastery, Necessity.Desirable)];

        var view = (await As(recruiter, new PoolSearch(new TalentCriteria { Skills = sought }, null))).Value;

        view.Rows.Select(r => r.Id).ShouldBe([better.Id, good.Id]);
        view.Rows[0].Score!.Total.ShouldBe(75, 1e-9, "declared");
        (await As(recruiter, new PoolSearch(new TalentCriteria { Skills = [.. sought.Select(s => s with { Necessity = Necessity.Essential })], AllEssential = true }, null))).Value.Total.ShouldBe(1);
        (await As(recruiter, new PoolSearch(new TalentCriteria { Skills = sought, City = "lyon" }, null))).Value.Total.ShouldBe(2);
        (await As(recruiter, new PoolSearch(new TalentCriteria { Skills = sought, City = "Nice" }, null))).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_invited_twice_to_a_vacancy_and_the_answer_is_followed_up()
    {
        var ministry = await Data.Ministry();
        var (recruiter, colleague) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var (member, vacancy) = (Member(ministry), await Data.Vacancy(ministry));
        await Data.Save(member);

        var results = await Task.WhenAll(new[] { recruiter, colleague, recruiter }.Select(who => As(who, new InviteToApply(member.Id, vacancy.Id, "Venez en parler"))));
        results.Count(r => r.IsSuccess).ShouldBe(1);
        (await As(colleague, new InviteToApply(member.Id, vacancy.Id, null))).Error.ShouldBe(PoolErrors.InvitedAlready);

        await Site.DeliverMails(Stop);
        var mail = Site.Mails.To(member.Email).Where(m => m.Subject.Contains(vacancy.Title, StringComparison.Ordinal)).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Venez en parler");
        var invitation = await Data.Read(db => db.Set<PoolInvitation>().SingleAsync(i => i.MemberId == member.Id));
        var token = Token(MailLinkPurpose.PoolInvitation, invitation.Id.Value);
        mail.Text.ShouldContain(token);

        (await As(null, new AnswerPoolInvitation(token, true))).ShouldBe(Result.Success);
        (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.ShouldHaveSingleItem().Answer.ShouldBe(InvitationAnswer.Interested);
        var application = await Data.Application(vacancy, a => a.Email(member.Email));
        await Site.DeliverMails(Stop);

        var row = (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.ShouldHaveSingleItem();
        (row.Answer, row.Application, row.Name).ShouldBe((InvitationAnswer.Applied, application.Id, member.Name));
    }

    [Fact]
    public async Task Who_has_applied_is_not_invited_and_neither_is_anybody_to_a_closed_vacancy()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (member, open, closed) = (Member(ministry), await Data.Vacancy(ministry), await Data.Vacancy(ministry, v => v.Closed()));
        await Data.Save(member);
        await Data.Application(open, a => a.Email(member.Email));

        (await As(recruiter, new InviteToApply(member.Id, open.Id, null))).Error.ShouldBe(PoolErrors.AppliedAlready);
        (await As(recruiter, new InviteToApply(member.Id, closed.Id, null))).Error.ShouldBe(PoolErrors.VacancyNotOpen);
    }

    [Fact]
    public async Task Lists_and_tags_belong_to_a_ministry()
    {
        var (mine, theirs) = (await Data.Ministry(), await Data.Ministry());
        var (recruiter, stranger) = (await Data.Staff(Role.Recruiter, mine), await Data.Staff(Role.Recruiter, theirs));
        var member = Member(null);
        await Data.Save(member);
        var list = (await As(recruiter, new CreateTalentList(mine.Id, "Cybersécurité"))).Value;
        (await As(recruiter, new CreateTalentList(mine.Id, "cybersecurite"))).IsFailure.ShouldBeTrue("the same name but for accents");

        (await As(recruiter, new SortTalent(member.Id, list, true))).ShouldBe(Result.Success);
        (await As(recruiter, new TagTalent(member.Id, "À rappeler"))).ShouldBe(Result.Success);
        (await As(recruiter, new TagTalent(member.Id, "a rappeler"))).ShouldBe(Result.Success);

        (await As(recruiter, new PoolSearch(new TalentCriteria(), list))).Value.Rows.ShouldHaveSingleItem().Tags.ShouldBe(["À rappeler"]);
        (await As(stranger, new PoolSearch(new TalentCriteria(), list))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(stranger, new PoolMemberSheet(member.Id, []))).Value.Lists.ShouldBeEmpty("the person is shared with all, their tags are not");
        (await As(stranger, new SortTalent(member.Id, list, true))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task Leaving_erases_all_but_that_somebody_left()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (member, vacancy) = (Member(ministry), await Data.Vacancy(ministry));
        await Data.Save(member);
        await As(recruiter, new InviteToApply(member.Id, vacancy.Id, null));
        await As(recruiter, new TagTalent(member.Id, TestData.Unique("mot")));

        (await As(null, new LeavePool(Token(MailLinkPurpose.TalentPool, member.Id.Value)))).ShouldBe(Result.Success);
        await Site.DeliverMails(Stop);

        (await Data.Read(db => db.Set<TalentPoolMember>().AnyAsync(m => m.Id == member.Id))).ShouldBeFalse();
        (await Data.Read(db => db.Set<PoolInvitation>().AnyAsync(i => i.MemberId == member.Id))).ShouldBeFalse();
        var lines = await Data.Read(db => db.Set<AuditEntry>().Where(e => e.Entity == nameof(TalentPoolMember) && e.EntityId == member.Id.Value).ToListAsync());
        lines.Count.ShouldBe(2, "joined and left");
        lines.ShouldAllBe(l => l.Changes == null && l.Salt == null);
        (await As(recruiter, new VacancyInvitations(vacancy.Id))).Value.Rows.ShouldBeEmpty();
    }

    private static TalentPoolMember Member(JobApplication application, Organisation ministry, bool confirmed) => TalentPoolMember.Join(
        CandidateContact.Of(application), new PoolProfile(PoolSharing.Ministries, [ministry.Id], application.Skills, [], [], ""), null, application.Id, confirmed, new PoolRetention(),
        WebSite.Start.UtcDateTime, DateOnly.FromDateTime(WebSite.Start.Date)).Value;

    private static TalentPoolMember Member(Organisation? ministry, params DeclaredSkill[] skills) => TalentPoolMember.Join(
        new CandidateContact("Noor", TestData.Unique("Vivier"), $"{TestData.Unique("noor")}@exemple.fr", null, null),
        new PoolProfile(ministry is null ? PoolSharing.State : PoolSharing.Ministries, ministry is null ? [] : [ministry.Id], skills, [], ["Lyon"], ""), null, null, confirmed: true, new PoolRetention(),
        WebSite.Start.UtcDateTime, DateOnly.FromDateTime(WebSite.Start.Date)).Value;

    private async Task<bool> Found(Person finder, JobApplication application)
    {
        var sought = application.Skills.Select(s => new SoughtSkill(s.SkillId, SkillLevel.Notions, Necessity.Desirable)).ToList();
        return (await As(finder, new PoolSearch(new TalentCriteria { Skills = sought }, null))).Value.Total == 1;
    }

    private string Token(MailLinkPurpose purpose, Guid target) => Site.Services.GetRequiredService<IMailLinks>().Token(purpose, target);
}
