using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>From its preparation to its figures, with a clock of its own.</summary>
public sealed class Running_a_campaign : IAsyncDisposable
{
    private readonly WebSite site = new();
    private readonly TestData data;

    public Running_a_campaign() => data = new TestData(site);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task invites_each_agent_of_the_scope_once_by_mail()
    {
        var ministry = await data.Ministry();
        var (inside, below, outside) = (await data.Account(), await data.Account(), await data.Account());
        await data.Serving(ministry, inside);
        await data.Serving(await data.Below(ministry), below);
        await data.Serving(await data.Ministry(), outside);
        var (id, _) = await Launch(ministry);

        await site.DeliverMails(Stop);
        (await System(new InviteToCampaign(id))).Value.ShouldBe(0);
        await site.DeliverMails(Stop);

        site.Mails.To(inside.Email).ShouldHaveSingleItem().Text.ShouldContain("/agent/competences");
        site.Mails.To(below.Email).Count.ShouldBe(1);
        site.Mails.To(outside.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task invites_nobody_before_its_first_day_and_whoever_arrives_later()
    {
        var ministry = await data.Ministry();
        var first = await data.Account();
        await data.Serving(ministry, first);
        var (id, _) = await Launch(ministry, opensIn: 5);
        await site.DeliverMails(Stop);
        site.Mails.To(first.Email).ShouldBeEmpty();

        site.Clock.Advance(TimeSpan.FromDays(5));
        (await System(new InviteToCampaign(id))).Value.ShouldBe(1);
        var later = await data.Account();
        await data.Serving(ministry, later);
        (await System(new InviteToCampaign(id))).Value.ShouldBe(1);
        await site.DeliverMails(Stop);

        site.Mails.To(first.Email).Count.ShouldBe(1);
        site.Mails.To(later.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task asks_nobody_whom_another_one_asks_at_the_same_time()
    {
        var ministry = await data.Ministry();
        var part = await data.Below(ministry);
        var (both, one) = (await data.Account(), await data.Account());
        await data.Serving(part, both);
        await data.Serving(ministry, one);
        var (narrow, recruiter) = await Launch(part, lasts: 10);
        await site.DeliverMails(Stop);
        (await As(recruiter, new CampaignSheet(narrow))).Value.Total.Invited.ShouldBe(1);

        var (wide, above) = await Launch(ministry, lasts: 30, beforeLaunch: async (id, who) => (await As(who, new CampaignSheet(id))).Value.Elsewhere.ShouldBe(1));
        await site.DeliverMails(Stop);

        site.Mails.To(both.Email).ShouldHaveSingleItem();
        site.Mails.To(one.Email).ShouldHaveSingleItem();
        var sheet = (await As(above, new CampaignSheet(wide))).Value;
        (sheet.InScope, sheet.Total.Invited, sheet.Elsewhere).ShouldBe((2, 1, 1));

        site.Clock.Advance(TimeSpan.FromDays(11));
        (await System(new InviteToCampaign(wide))).Value.ShouldBe(1);
        await site.DeliverMails(Stop);
        site.Mails.To(both.Email).Count.ShouldBe(2);
    }

    [Fact]
    public async Task goes_on_part_by_part_until_all_are_invited()
    {
        var ministry = await data.Ministry();
        var start = data.Today.AddDays(-100);
        await data.Save([.. Enumerable.Range(0, InviteToCampaign.AtOnce + 7).Select(i => Agent.Hire(
            PersonName.Create("Alix", $"Nombre{i}").Value, null,
            new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, ministry.Id, null, Period.Create(start, null).Value), start).Value)]);
        var (id, recruiter) = await Launch(ministry);
        (await As(recruiter, new CampaignSheet(id))).Value.WithoutEmail.ShouldBe(InviteToCampaign.AtOnce + 7);

        await site.DeliverMails(Stop);

        (await As(recruiter, new CampaignSheet(id))).Value.Total.Invited.ShouldBe(InviteToCampaign.AtOnce + 7);
    }

    [Fact]
    public async Task reminds_once_those_who_have_not_answered_and_refuses_who_is_late()
    {
        var ministry = await data.Ministry();
        var (quick, slow) = (await data.Account(), await data.Account());
        var agent = await data.Serving(ministry, quick);
        await data.Holds(agent, await data.Skill());
        await data.Holds(await data.Serving(ministry, slow), await data.Skill());
        var (id, _) = await Launch(ministry, lasts: 20);
        await site.DeliverMails(Stop);
        (await As(quick, new AnswerCampaign(id))).IsSuccess.ShouldBeTrue();
        (await As(quick, new AnswerCampaign(id))).IsSuccess.ShouldBeTrue("a second click answers nothing anew");

        site.Clock.Advance(TimeSpan.FromDays(12));
        (await System(new RemindOfCampaign(id))).Value.ShouldBe(0, "too early");
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await System(new RemindOfCampaign(id))).Value.ShouldBe(1);
        (await System(new RemindOfCampaign(id))).Value.ShouldBe(0);
        await site.DeliverMails(Stop);
        site.Mails.To(slow.Email).Count.ShouldBe(2);
        site.Mails.To(quick.Email).Count.ShouldBe(1);

        site.Clock.Advance(TimeSpan.FromDays(8));
        var late = await As(slow, new AnswerCampaign(id));
        late.Error.Code.ShouldBe("campaign.over");
        late.Error.Message.ShouldContain("13/12/2026");
    }

    [Fact]
    public async Task counts_by_administration_without_those_who_left_before_they_answered()
    {
        var ministry = await data.Ministry();
        var part = await data.Below(ministry);
        await data.Below(ministry);
        var (here, there, gone) = (await data.Account(), await data.Account(), await data.Account());
        await data.Holds(await data.Serving(ministry, here), await data.Skill());
        var boss = await data.Serving(ministry);
        var reported = await data.Serving(part, there, manager: boss);
        var held = await data.Holds(reported, await data.Skill());
        var left = await data.Serving(part, gone);
        var (id, recruiter) = await Launch(ministry);
        await site.DeliverMails(Stop);

        (await As(there, new AnswerCampaign(id))).IsSuccess.ShouldBeTrue();
        await data.Change<Agent>(q => q.SingleAsync(a => a.Id == left.Id), a => a.Depart(data.Today.AddDays(-1), DepartureReason.Retirement, DepartureDestination.None, data.Today));

        var sheet = (await As(recruiter, new CampaignSheet(id))).Value;
        (sheet.Total.Invited, sheet.Total.Submitted, sheet.Total.Validated).ShouldBe((3, 1, 0));
        sheet.Lines.Select(l => (l.Invited, l.Submitted)).ShouldBe([(2, 0), (1, 1), (0, 0)]);
        sheet.Lines[2].Answered.ShouldBeNull("nobody was asked there: nothing was measured");
        held.ShouldNotBeNull();
    }

    [Fact]
    public async Task ends_for_an_agent_when_the_line_manager_has_validated_all()
    {
        var ministry = await data.Ministry();
        var (boss, person) = (await data.Account("Sophie"), await data.Account());
        var agent = await data.Serving(ministry, person, manager: await data.Serving(ministry, boss));
        var held = await data.Holds(agent, await data.Skill());
        var (id, recruiter) = await Launch(ministry);
        await site.DeliverMails(Stop);
        (await As(person, new AnswerCampaign(id))).IsSuccess.ShouldBeTrue();

        (await As(boss, new ValidateSkills(agent.Id, [held.Id]))).Value.ShouldBe(1);

        (await As(recruiter, new CampaignSheet(id))).Value.Total.Validated.ShouldBe(1);
        (await As(person, new OwnPassport())).Value.Campaigns.ShouldHaveSingleItem().ValidatedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task compares_what_it_found_with_the_campaign_before()
    {
        var ministry = await data.Ministry();
        var person = await data.Account();
        var agent = await data.Serving(ministry, person);
        var family = new Skill(TestData.Unique("G"), TestData.Unique("Domaine "), SkillKind.Group, null, "", []);
        await data.Save(family);
        var skill = new Skill(TestData.Unique("T."), TestData.Unique("Compétence "), SkillKind.Technical, family.Id, "", []);
        await data.Save(skill);
        var held = await data.Holds(agent, skill, SkillLevel.Practice);
        var (first, recruiter) = await Launch(ministry, lasts: 10);
        await site.DeliverMails(Stop);
        (await As(person, new AnswerCampaign(first))).IsSuccess.ShouldBeTrue();
        site.Clock.Advance(TimeSpan.FromDays(11));
        (await System(new MeasureCampaign(first))).Value.ShouldBeTrue();

        held = await data.Read(db => db.Set<SkillAssessment>().SingleAsync(a => a.Id == held.Id));
        (await As(person, new ChangeSkill(held.Id, held.Version, SkillLevel.Expertise, AssessmentSource.Declared, null, null))).IsSuccess.ShouldBeTrue();
        await data.Serving(ministry);
        var (second, _) = await Launch(ministry, recruiter: recruiter);
        await site.DeliverMails(Stop);
        (await As(person, new AnswerCampaign(second))).IsSuccess.ShouldBeTrue();
        (await System(new MeasureCampaign(second))).Value.ShouldBeFalse();

        var found = (await As(recruiter, new CampaignSheet(second))).Value.Comparison!;
        found.Answered!.Value.Ratio.ShouldBe(0.5m);
        found.AnsweredBefore!.Value.Ratio.ShouldBe(1m);
        var change = found.Families.ShouldHaveSingleItem();
        (change.Label, change.Mean, change.MeanBefore).ShouldBe((family.Label, 4m, 2m));
        found.Moves.ShouldHaveSingleItem().Difference.ShouldBe(2m);

        // What was counted for good stays, whatever people say afterwards.
        (await As(recruiter, new CampaignSheet(first))).Value.Comparison!.Families.ShouldHaveSingleItem().Mean.ShouldBe(2m);
    }

    [Fact]
    public async Task asks_nobody_any_more_once_cancelled()
    {
        var ministry = await data.Ministry();
        var person = await data.Account();
        await data.Serving(ministry, person);
        var (id, recruiter) = await Launch(ministry);
        var version = (await As(recruiter, new CampaignSheet(id))).Value.Version;
        (await As(recruiter, new CancelCampaign(id, version, "Reportée"))).IsSuccess.ShouldBeTrue();

        await site.DeliverMails(Stop);

        site.Mails.To(person.Email).ShouldBeEmpty();
    }

    private async Task<(CampaignId Id, Person Recruiter)> Launch(Organisation ministry, int opensIn = 0, int lasts = 30, Person? recruiter = null, Func<CampaignId, Person, Task>? beforeLaunch = null)
    {
        recruiter ??= await data.Staff(Role.Recruiter, ministry);
        var opensOn = data.Today.AddDays(opensIn);
        var planned = await As(recruiter, new PlanCampaign("Recensement annuel", ministry.Id, opensOn, opensOn.AddDays(lasts), 7));
        planned.Errors.ShouldBeEmpty();
        if (beforeLaunch is not null) await beforeLaunch(planned.Value, recruiter);
        (await As(recruiter, new LaunchCampaign(planned.Value, 1))).Errors.ShouldBeEmpty();
        return (planned.Value, recruiter);
    }

    private Task<T> As<T>(Person person, IRequest<T> request) => site.Send(person, request, Stop);

    private Task<T> System<T>(IRequest<T> request) => site.AsSystem(services => services.GetRequiredService<IMediator>().Send(request, Stop));
}
