using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Retention;
using DinumTalent.Application.Tests.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Retention;

public sealed class Training_agents(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task leads_from_a_gap_to_the_passport()
    {
        var (hr, boss, person, agent, ministry) = await Team();
        var job = await Data.Read(db => db.Set<JobProfile>().SingleAsync(j => j.Id == agent.JobProfileId, Stop));
        var wanted = job.Requirements[0];
        var skill = await Data.Read(db => db.Set<Skill>().SingleAsync(s => s.Id == wanted.SkillId, Stop));
        var training = await Data.Training(ministry, (skill, wanted.Level));
        var elsewhere = await Data.Training(await Data.Ministry(), (skill, wanted.Level));

        var own = (await As(person, new OwnTrainings(null, Paging.Of(1, 100)))).Value;
        own.Suggestions.Select(s => s.Training.Id).ShouldBe([training.Id]);
        own.Suggestions[0].Gain.ShouldBe((int)wanted.Level);
        own.Catalogue.Items.ShouldNotContain(t => t.Id == elsewhere.Id);

        var asked = (await As(person, new WishTraining(training.Id, "Mon métier le demande."))).Value;
        (await As(person, new WishTraining(training.Id, "Encore"))).Value.ShouldBe(asked, "a second click asks for nothing more");
        var wish = await Of(asked);
        (await As(boss, new DecideTeamTraining(asked, wish.Version, true, null))).IsSuccess.ShouldBeTrue();
        (await As(hr, new DecideTraining(asked, wish.Version, false, "Trop tard."))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(hr, new EnrolInTraining(asked, (await Of(asked)).Version, Data.Today.AddDays(-2), Data.Today))).IsSuccess.ShouldBeTrue();
        var booked = await Of(asked);
        (await As(hr, new CompleteTraining(asked, booked.Version, Data.Today))).Value.ShouldBe(1);
        (await As(hr, new CompleteTraining(asked, booked.Version, Data.Today))).Error.Kind.ShouldBe(ErrorKind.Conflict);

        var held = await Data.Read(db => db.Set<SkillAssessment>().SingleAsync(a => a.AgentId == agent.Id && a.ValidUntil == null, Stop));
        (held.SkillId, held.Level, held.Source, held.AwaitsValidation).ShouldBe((skill.Id, wanted.Level, AssessmentSource.Training, true));
        held.Evidence!.ShouldContain(training.Title);
        var passport = (await As(person, new SkillsPassport())).Value;
        passport.Text().ShouldContain("Acquise en formation, à valider");
        passport.Tables.Single().Columns.Select(c => c.Title).ShouldContain("À jour au", "nobody has verified it");
        (await As(person, new OwnTrainings(null, Paging.Of(1, 100)))).Value.Suggestions.ShouldBeEmpty();

        await Site.DeliverMails(Stop);
        Site.Mails.To(person.Email).Select(m => m.Subject.Split(" : ")[0]).ShouldContain("Votre formation est achevée");
    }

    [Fact]
    public async Task keeps_what_was_refused_elsewhere_from_the_next_administration()
    {
        var (before, after) = (await Data.Ministry(), await Data.Ministry());
        var agent = await Data.Ending(before, Data.Today.AddDays(-1));
        var (refused, booked) = (
            await Data.Wished(agent, await Data.Training(before), 30, e => e.Refuse("Pas cette année.", null, Data.Now.AddDays(-20))),
            await Data.Wished(agent, await Data.Training(before), 30, e => e.Approve(null, Data.Now.AddDays(-20))));
        var action = await Data.ActionFor(agent);
        await Data.Change<Agent>(agents => agents.Include(a => a.Contracts).SingleAsync(a => a.Id == agent.Id, Stop), a => a.Sign(
            new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, after.Id, null, Period.Create(Data.Today, null).Value), Data.Today).IsSuccess.ShouldBeTrue());
        var hr = await Data.Staff(Role.Recruiter, after);

        (await As(hr, new TrainingRequestSheet(refused.Id))).Error.ShouldBe(Error.NotFound);
        (await As(hr, new TrainingRequestSheet(booked.Id))).IsSuccess.ShouldBeTrue("what is under way goes on");
        (await As(hr, new GiveUpTraining(booked.Id, (await Of(booked.Id)).Version, "Plus utile ici."))).IsSuccess.ShouldBeTrue();
        (await As(hr, new TrainingRequestSheet(booked.Id))).IsSuccess.ShouldBeTrue("it was ended here");
        (await As(hr, new RetentionActionSheet(action.Id))).IsSuccess.ShouldBeTrue("planned today, with the contract of today");
    }

    [Fact]
    public async Task is_decided_by_somebody_else()
    {
        var ministry = await Data.Ministry();
        var person = await Data.Staff(Role.Recruiter, ministry);
        var agent = await Data.Serving(ministry, person);
        var wish = await Data.Wished(agent, await Data.Training(ministry));

        (await As(person, new DecideTraining(wish.Id, wish.Version, true, null))).Error.ShouldBe(TrainingErrors.OwnRequest);
        (await As(person, new ProposeTraining((await Data.Training(ministry)).Id, person.Email, null))).Error.ShouldBe(TrainingErrors.OwnRequest);
        (await As(person, new TrainingRequestSheet(wish.Id))).Value.IsOwn.ShouldBeTrue();
    }

    [Fact]
    public async Task happens_once_when_asked_for_twice_at_the_same_time()
    {
        var (_, _, person, agent, ministry) = await Team();
        var training = await Data.Training(ministry);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(person, new WishTraining(training.Id, null))));

        (await Data.Read(db => db.Set<TrainingEnrolment>().CountAsync(e => e.AgentId == agent.Id, Stop))).ShouldBe(1);
    }

    [Fact]
    public async Task may_be_asked_for_again_after_a_refusal()
    {
        var (hr, _, person, agent, ministry) = await Team();
        var training = await Data.Training(ministry);
        var first = await Data.Wished(agent, training);
        (await As(hr, new DecideTraining(first.Id, first.Version, false, "Pas cette année."))).IsSuccess.ShouldBeTrue();

        (await As(person, new WishTraining(training.Id, null))).Value.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task starts_from_a_file_that_read_again_changes_nothing()
    {
        var (hr, _, _, _, ministry) = await Team();
        var skill = await Data.Skill();
        var file = File($"Campus;C-1;Première;;{skill.Code}:3;14;0;https://exemple.fr;active\nCampus;C-2;Seconde;Deux jours.;{skill.Code}:2 | {skill.Code}:3;14;;;\nCampus;C-3;Troisième;;INCONNUE-{skill.Code}:3;14;;;\nCampus;c-1;Doublon;;{skill.Code}:3;14;;;\nCampus;C-5;Cinquième;;{skill.Code}:7;14;;;\nCampus;C-6;Sixième;;{skill.Code}:2;deux jours;;;\n");

        var preview = (await As(hr, new TrainingImportPreview(ministry.Id, file))).Value;
        (preview.Created, preview.Bad.Select(b => b.Line)).ShouldSatisfyAllConditions(p => p.Created.ShouldBe(1), p => p.Item2.ShouldBe([3, 4, 5, 6, 7]));
        preview.Bad[^1].Reason.ShouldBe("Colonne « duree_heures » : « deux jours » ne convient pas. La durée est un nombre entier d’heures, de 1 à 1 600.");
        (await Catalogue(ministry)).ShouldBeEmpty("a dry run changes nothing");

        (await As(hr, new ImportTrainings(ministry.Id, file))).Value.Created.ShouldBe(1);
        var known = (await Catalogue(ministry)).ShouldHaveSingleItem();
        (await As(hr, new ImportTrainings(ministry.Id, file))).Value.ShouldSatisfyAllConditions(r => r.Created.ShouldBe(0), r => r.Changed.ShouldBe(0), r => r.Unchanged.ShouldBe(1));
        (await Catalogue(ministry)).ShouldHaveSingleItem().Version.ShouldBe(known.Version);

        var changed = File($"CAMPUS;C-1;Première, revue;;{skill.Code}:4;21;;;retiree\n");
        (await As(hr, new ImportTrainings(ministry.Id, changed))).Value.Changed.ShouldBe(1);
        var after = (await Catalogue(ministry)).ShouldHaveSingleItem();
        (after.Id, after.Title, after.Hours, after.Cost, after.IsRetired, after.Aims[0].Level).ShouldBe((known.Id, "Première, revue", 21, (int?)0, true, SkillLevel.Expertise));
    }

    [Fact]
    public async Task refuses_files_that_are_no_catalogue()
    {
        var (hr, _, _, _, ministry) = await Team();
        (await As(hr, new TrainingImportPreview(ministry.Id, Array.Empty<byte>()))).Error.Kind.ShouldBe(ErrorKind.Invalid);
        (await As(hr, new TrainingImportPreview(ministry.Id, "nom;prix\nX;1\n"u8.ToArray()))).Error.Message.ShouldContain("organisme");
        (await As(hr, new TrainingImportPreview(null, "organisme\n"u8.ToArray()))).Error.Field.ShouldBe("Organisation");
    }

    private static ReadOnlyMemory<byte> File(string lines) => Encoding.UTF8.GetBytes("organisme;code;intitule;description;competences;duree_heures;cout_euros;lien;etat\n" + lines);

    private Task<List<Training>> Catalogue(Organisation organisation) => Data.Read(db => db.Set<Training>().Where(t => t.OrganisationId == organisation.Id).ToListAsync(Stop));

    private Task<TrainingEnrolment> Of(TrainingEnrolmentId id) => Data.Read(db => db.Set<TrainingEnrolment>().SingleAsync(e => e.Id == id, Stop));

    private async Task<(Person Hr, Person Boss, Person Person, Agent Agent, Organisation Ministry)> Team()
    {
        var ministry = await Data.Ministry();
        var (hr, boss, person) = (await Data.Staff(Role.Recruiter, ministry), await Data.Account("Sophie"), await Data.Account());
        var agent = await Data.Serving(await Data.Below(ministry), person, manager: await Data.Serving(ministry, boss), job: await Data.JobProfile());
        return (hr, boss, person, agent, ministry);
    }
}
