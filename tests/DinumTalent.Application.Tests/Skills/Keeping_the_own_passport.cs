using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Skills;

public sealed class Keeping_the_own_passport(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task is_for_the_agent_of_the_confirmed_address_who_is_tied_to_it()
    {
        var (person, agent) = await SomeAgent();

        (await As(person, new OwnPassport())).Value.Agent.IsTied.ShouldBeFalse();
        (await As(person, new TieOwnAgent())).IsSuccess.ShouldBeTrue();

        (await As(person, new OwnPassport())).Value.Agent.IsTied.ShouldBeTrue();
        (await Data.Read(db => db.Set<Agent>().SingleAsync(a => a.Id == agent.Id))).UserId.ShouldBe(person.Id);
    }

    [Fact]
    public async Task is_for_nobody_else_and_for_nobody_who_has_left()
    {
        var (person, agent) = await SomeAgent();
        (await As(await Data.Account(), new OwnPassport())).Error.Kind.ShouldBe(ErrorKind.NotFound);

        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == agent.Id), a => a.Depart(Data.Today.AddDays(-1), DepartureReason.Retirement, DepartureDestination.None, Data.Today));

        (await As(person, new OwnPassport())).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task closes_one_row_and_opens_another_at_each_change()
    {
        var (person, agent) = await SomeAgent();
        var held = await Data.Holds(agent, await Data.Skill(), source: AssessmentSource.Validated);

        var changed = await As(person, new ChangeSkill(held.Id, held.Version, SkillLevel.Expertise, AssessmentSource.Declared, "Refonte du portail", null));

        changed.Errors.ShouldBeEmpty();
        var rows = await Rows(agent);
        rows.Count.ShouldBe(2);
        (rows[0].Level, rows[0].Source, rows[0].ValidUntil).ShouldBe((SkillLevel.Mastery, AssessmentSource.Validated, Data.Today.AddDays(-1)));
        (rows[1].Level, rows[1].Source, rows[1].ValidUntil).ShouldBe((SkillLevel.Expertise, AssessmentSource.Declared, null));
        var line = (await As(person, new OwnPassport())).Value.Skills.ShouldHaveSingleItem();
        (line.Awaits, line.ValidatedBefore).ShouldBe((true, SkillLevel.Mastery));
    }

    [Fact]
    public async Task does_the_same_twice_for_a_double_click_once()
    {
        var (person, agent) = await SomeAgent();
        var skill = await Data.Skill();
        var add = new DeclareSkill(skill.Id, SkillLevel.Practice, AssessmentSource.Declared, null, null);

        var outcomes = await Task.WhenAll(As(person, add), As(person, add), As(person, add));

        outcomes.SelectMany(o => o.Errors).ShouldBeEmpty();
        (await Rows(agent)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task tells_the_second_of_two_tabs_that_say_different_things()
    {
        var (person, agent) = await SomeAgent();
        var held = await Data.Holds(agent, await Data.Skill());
        var first = new ChangeSkill(held.Id, held.Version, SkillLevel.Expertise, AssessmentSource.Declared, null, null);

        (await As(person, first)).IsSuccess.ShouldBeTrue();
        (await As(person, first)).IsSuccess.ShouldBeTrue("the same click again is the same act");
        (await As(person, first with { Level = SkillLevel.Notions })).Error.Kind.ShouldBe(ErrorKind.Conflict);

        (await Rows(agent)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task suggests_what_the_job_asks_for_and_the_passport_lacks()
    {
        var job = await Data.JobProfile();
        var (person, agent) = await SomeAgent(job);
        var essential = await Data.Read(db => db.Set<Skill>().SingleAsync(s => s.Id == job.Requirements[0].SkillId));
        await Data.Holds(agent, essential);

        var suggested = (await As(person, new OwnPassport())).Value.Suggestions.ShouldHaveSingleItem();
        suggested.Id.ShouldBe(job.Requirements[1].SkillId);

        (await As(person, new DeclareSkills([new DeclaredLevel(suggested.Id, SkillLevel.Practice), new DeclaredLevel(essential.Id, SkillLevel.Reference)]))).Value.ShouldBe(1);
        (await As(person, new OwnPassport())).Value.Skills.Single(s => s.SkillId == essential.Id).Level.ShouldBe(SkillLevel.Mastery, "what was held stays as it was");
    }

    [Theory]
    [InlineData("cybersecurite")]
    [InlineData("Cybersécurité")]
    [InlineData("cybersecurtié")]
    [InlineData("ssi defensive")]
    public async Task finds_skills_by_name_and_synonym_whatever_accents_case_and_slips(string typed)
    {
        var mark = TestData.Unique("zz");
        var skill = new Skill(TestData.Unique("T."), $"Cybersécurité {mark}", SkillKind.Technical, null, "", [$"SSI défensive {mark}"]);
        await Data.Save(skill);

        var found = await As(await Data.Account(), new PassportSkillSearch($"{typed} {mark}"));

        found.Value.ShouldContain(s => s.Id == skill.Id);
    }

    [Fact]
    public async Task leaves_to_the_agent_whether_other_ministries_see_it()
    {
        var (person, agent) = await SomeAgent();

        (await As(person, new SharePassport(true))).IsSuccess.ShouldBeTrue();

        (await Data.Read(db => db.Set<Agent>().SingleAsync(a => a.Id == agent.Id))).SharesPassport.ShouldBeTrue();
    }

    [Fact]
    public async Task tells_of_a_certificate_that_ends_by_one_mail_each_time()
    {
        await using var own = new WebSite();
        var data = new TestData(own);
        var person = await data.Account();
        var agent = await data.Serving(await data.Ministry(), person);
        var certificate = new SkillAssessment(agent.Id, (await data.Skill()).Id, SkillLevel.Mastery, AssessmentSource.Certified, data.Today.AddDays(-100));
        certificate.Support("Brevet", data.Today.AddDays(50), null);
        await data.Save(certificate);

        await Announce(own);
        await Announce(own);
        own.Mails.To(person.Email).Select(m => m.Subject).ShouldHaveSingleItem().ShouldStartWith("Votre certification expire le");

        own.Clock.Advance(TimeSpan.FromDays(40));
        await Announce(own);
        await Announce(own);
        own.Mails.To(person.Email).Count.ShouldBe(2);
    }

    private static async Task Announce(WebSite own)
    {
        await own.AsSystem(services => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<MediatR.IMediator>(services).Send(new AnnounceExpiringCertificates(), Stop));
        await own.DeliverMails(Stop);
    }

    private Task<List<SkillAssessment>> Rows(Agent agent) =>
        Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(a => a.AgentId == agent.Id).OrderBy(a => a.ValidFrom).ToListAsync(Stop));

    private async Task<(Person Person, Agent Agent)> SomeAgent(JobProfile? job = null)
    {
        var person = await Data.Account();
        return (person, await Data.Serving(await Data.Ministry(), person, job: job));
    }
}
