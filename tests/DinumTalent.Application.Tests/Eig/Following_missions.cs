using DinumTalent.Application.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>Missions as their people and the programme follow them, against a real database.</summary>
public sealed class Following_missions(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task A_mission_by_hand_is_told_to_fellow_and_mentors_who_follow_it_by_their_confirmed_addresses()
    {
        var (cohort, challenge, programme, _) = await Chosen();
        var (fellow, mentor) = (await Data.Account(), await Data.Account());

        var opened = await As(programme, new OpenMission(
            cohort.Id, challenge.Id, null, fellow.GivenName, fellow.FamilyName, fellow.Email.ToUpperInvariant(), Expertise.Design, Data.MissionTerms(operational: MissionData.Mentor(mentor))));

        opened.Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        Site.Mails.To(fellow.Email).Single(m => m.Subject.StartsWith("Mission ouverte", StringComparison.Ordinal)).Text.ShouldContain($"/mission/{opened.Value}");
        Site.Mails.To(mentor.Email).Single(m => m.Subject.StartsWith("Mission ouverte", StringComparison.Ordinal)).Text.ShouldContain("mentor opérationnel");
        (await As(fellow, new OwnMission(opened.Value))).Value.Side.ShouldBe(MissionSide.Fellow);
        (await As(mentor, new OwnMission(opened.Value))).Value.Side.ShouldBe(MissionSide.Operational);
        (await As(await Data.Account(), new OwnMission(opened.Value))).Error.ShouldBe(Error.NotFound);
        (await As(programme, new OpenMission(cohort.Id, challenge.Id, null, "Autre", "Nom", fellow.Email, Expertise.Design, Data.MissionTerms()))).Error.ShouldBe(MissionErrors.Twice);
    }

    [Fact]
    public async Task An_application_gives_its_author_only_once_it_was_announced()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, 10);
        var challenge = await Data.Chosen(cohort, organisation, await Data.Account());
        var programme = await Data.Staff(Role.ProgrammeManager, organisation);
        var (anonymous, known) = (await Data.Fellow(cohort), await Data.Preselected(cohort));

        (await As(programme, new OpenMission(cohort.Id, challenge.Id, anonymous.Id, null, null, null, Expertise.Design, Data.MissionTerms()))).Error.ShouldBe(MissionErrors.Anonymous);
        (await As(programme, new MissionForm(cohort.Id))).Value.Applications.Select(a => a.Id).ShouldBe([known.Id]);
        var opened = (await As(programme, new OpenMission(cohort.Id, challenge.Id, known.Id, "Passé", "Outre", "x@exemple.fr", Expertise.Design, Data.MissionTerms()))).Value;
        var mission = await Data.Read(db => db.Set<Mission>().AsNoTracking().SingleAsync(m => m.Id == opened, Stop));
        (mission.Email, mission.ApplicationId, mission.FamilyName).ShouldBe((known.Email, known.Id, known.FamilyName));
        (await As(programme, new MissionForm(cohort.Id))).Value.Applications.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_author_of_the_challenge_reads_neither_check_ins_nor_moods_and_nobody_of_the_programme_treats_the_own_mission()
    {
        var (cohort, challenge, programme, author) = await Chosen();
        var (fellow, mission) = (await Data.Account(), (Mission?)null);
        mission = await Data.Mission(cohort, challenge, fellow.Email);
        (await As(fellow, new WriteCheckIn(mission.Id, "Rien n’avance.", "Les accès.", 1, "Un appel."))).Errors.ShouldBeEmpty();

        (await As(author, new OwnMission(mission.Id))).Value.Mission.ShouldSatisfyAllConditions(
            m => m.CheckIns.ShouldBeEmpty(), m => m.Alerts.ShouldNotContain(a => a.Kind == MissionAlertKind.LowMood));
        (await As(author, new WriteCheckIn(mission.Id, "Moi.", null, 5, null))).Error.ShouldBe(MissionErrors.OwnerDoesNotTell);
        (await As(programme, new ProgrammeMission(cohort.Id, mission.Id))).Value.Mission.ShouldSatisfyAllConditions(
            m => m.CheckIns.Single().Progress.ShouldBe("Rien n’avance."), m => m.Alerts.ShouldContain(a => a.Kind == MissionAlertKind.LowMood));

        var own = await Data.Mission(cohort, challenge, programme.Email);
        (await As(programme, new ProgrammeMission(cohort.Id, own.Id))).Error.ShouldBe(Error.NotFound);
        (await As(programme, new EndMissionEarly(own.Id, own.Version, Data.Today, "Motif"))).Error.ShouldBe(Error.NotFound);
        (await As(programme, new CohortMissions(cohort.Id))).Value.Rows.Select(r => r.Id).ShouldBe([mission.Id]);
    }

    [Fact]
    public async Task Missions_with_alerts_come_first_and_filters_narrow_them()
    {
        var (cohort, challenge, programme, _) = await Chosen();
        var well = await Data.Mission(cohort, challenge, live: m =>
        {
            m.Tell(MissionSide.Fellow, "Bien.", null, 5, null, "Lou", Data.Today);
            m.Reach(1, Data.Today, Data.Today);
        });
        var silent = await Data.Mission(cohort, challenge);
        var coming = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(beganDaysAgo: -5));

        var all = (await As(programme, new CohortMissions(cohort.Id))).Value;
        all.Rows[0].Id.ShouldBe(silent.Id);
        all.Alerts[MissionAlertKind.Silent].ShouldBe(1);
        (await As(programme, new CohortMissions(cohort.Id, State: MissionState.Coming))).Value.Rows.Select(r => r.Id).ShouldBe([coming.Id]);
        (await As(programme, new CohortMissions(cohort.Id, Alert: MissionAlertKind.LateMilestone))).Value.Rows.Select(r => r.Id).ShouldBe([silent.Id]);
        all.Rows.Single(r => r.Id == well.Id).Alerts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_value_keeps_its_proof_which_those_who_follow_the_mission_can_open()
    {
        var (cohort, challenge, programme, author) = await Chosen();
        var mission = await Data.Mission(cohort, challenge);
        var file = await Site.Store("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());

        (await As(author, new EnterImpactValue(mission.Id, 1, Data.Today, 41.5m, file.FileId))).Errors.ShouldBeEmpty();

        var impact = await Data.ImpactOf(challenge);
        (impact.Values.Single().Value, impact.Values.Single().ByName).ShouldBe((41.5m, author.Name));
        (await As(author, new OwnImpactProofFile(impact.Id, file.FileId))).Value.FileId.ShouldBe(file.FileId);
        (await As(programme, new ImpactProofFile(impact.Id, file.FileId))).Value.FileId.ShouldBe(file.FileId);
        (await As(programme, new ImpactProofFile(impact.Id, FileId.New()))).Error.ShouldBe(Error.NotFound);
        (await As(author, new EnterImpactValue(mission.Id, 1, Data.Today, 40, file.FileId))).Error.ShouldBe(ImpactErrors.ProofGone, "a file belongs to one value");
        (await As(programme, new DescribeMeasure(impact.Id, impact.Version, impact.Measures[0] with { Kind = ImpactKind.ShorterDelay }))).Errors.ShouldBeEmpty();
        (await As(programme, new CohortImpact(cohort.Id))).Value.Totals.Single().ShouldBe(new ImpactTotal(ImpactKind.ShorterDelay, "jours", 18.5m, 1, 0, false));
    }

    [Fact]
    public async Task A_fellow_is_tied_to_the_agent_of_a_professional_address()
    {
        var (cohort, challenge, programme, _) = await Chosen();
        var mission = await Data.Mission(cohort, challenge);
        var agent = await Data.Serving(await Data.Ministry(), await Data.Account());

        (await As(programme, new LinkFellowAgent(mission.Id, mission.Version, "personne@exemple.fr"))).Error.ShouldBe(MissionErrors.NoSuchAgent);
        (await As(programme, new LinkFellowAgent(mission.Id, mission.Version, agent.Email))).Errors.ShouldBeEmpty();
        var view = (await As(programme, new ProgrammeMission(cohort.Id, mission.Id))).Value;
        (view.IsAgent, view.Agent).ShouldBe((true, null), "the file itself is out of the programme's reach");
    }

    [Fact]
    public async Task Outcomes_and_retention_of_a_small_cohort_stay_masked_and_those_of_a_larger_one_show()
    {
        var (small, few, programme, _) = await Chosen();
        var (large, many, manager, _) = await Chosen();
        await Answered(small, few, 4, leavers: 1);
        await Answered(large, many, 16, leavers: 6);

        var masked = (await As(programme, new CohortAlumni(small.Id))).Value;
        masked.Curve.ShouldBeNull();
        masked.Retention.Rows.Select(r => r.Cells[2].Display).Distinct().ShouldBe(["n.c."]);
        masked.Outcomes.Rows[0].Cells.Skip(1).Select(c => c.Display).ShouldBe(["n.c.", "0", "n.c.", "n.c."], ignoreOrder: true);

        var shown = (await As(manager, new CohortAlumni(large.Id))).Value;
        shown.Outcomes.Rows[0].Cells.Skip(1).Select(c => c.Display).ShouldBe(["10", "0", "6", "16"]);
        // 16 at risk; 6 leave on day 303, so 10 of 16 stay: 62,5 %.
        shown.Retention.Rows[2].Cells.Skip(1).Select(c => c.Display).ShouldBe(["10", "62,5\u00A0%"]);
        shown.Curve.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_kept_of_a_mission_is_among_the_own_data_and_goes_with_the_person_once_it_is_over()
    {
        var (cohort, challenge, _, _) = await Chosen();
        var (fellow, mentor) = (await Data.Account(), await Data.Account());
        var over = await Data.Mission(cohort, challenge, fellow.Email, Data.MissionTerms(beganDaysAgo: 400, operational: MissionData.Mentor(mentor)), m =>
        {
            m.Tell(MissionSide.Fellow, "Mes mots.", null, 4, null, fellow.Name, m.StartsOn.AddDays(10));
            m.Tell(MissionSide.Operational, "Ses mots.", null, 4, null, mentor.Name, m.StartsOn.AddDays(10));
        });
        var survey = AlumniSurvey.Send(over, SurveyKind.End, Data.Today);
        survey.Answer(new SurveyAnswer(StayIntention.Yes, null, null, "Merci."), Data.Today);
        await Data.Save(survey);
        var held = CohortEvent.Plan(cohort.Id, "Rentrée", Data.Today).Value;
        held.Attend([over.Id], Data.Today);
        await Data.Save(held);

        var own = (await As(fellow, new OwnDataExport())).Value.Missions.Single();
        (own.Id, own.CheckIns.Count, own.Answers.Single().Answer.Comment).ShouldBe((over.Id, 2, "Merci."));
        (await As(mentor, new OwnDataExport())).Value.Missions.ShouldBeEmpty("a mentor's data are not the fellow's");

        (await As(mentor, new EraseOwnData(true))).Errors.ShouldBeEmpty();
        var left = await Data.Read(db => db.Set<Mission>().AsNoTracking().SingleAsync(m => m.Id == over.Id, Stop));
        (left.OperationalEmail, left.CheckIns.Single().Progress).ShouldBe((null, "Mes mots."));

        (await As(fellow, new EraseOwnData(true))).Value.Kept.ShouldBe(0);
        await Site.DeliverMails(Stop);
        (await Data.Holding([fellow.Email, over.FamilyName])).ShouldBeEmpty();
        (await Data.Read(db => db.Set<CohortEvent>().AsNoTracking().SingleAsync(e => e.Id == held.Id, Stop))).Present.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_author_who_entered_values_and_a_mentor_who_was_replaced_are_forgotten_in_every_table()
    {
        var (cohort, challenge, programme, author) = await Chosen();
        var (former, mentor) = (await Data.Account(), await Data.Account());
        var mission = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(operational: MissionData.Mentor(former)), live: m =>
            m.Tell(MissionSide.Operational, "Ses mots.", null, 4, null, former.Name, Data.Today.AddDays(-70)));
        (await As(former, new EnterImpactValue(mission.Id, 1, Data.Today.AddDays(-1), 41, null))).Errors.ShouldBeEmpty();
        (await As(author, new EnterImpactValue(mission.Id, 1, Data.Today, 40, null))).Errors.ShouldBeEmpty();
        (await As(author, new EnterImpactValue(mission.Id, 1, Data.Today, 39, null))).Errors.ShouldBeEmpty();
        (await As(programme, new ArrangeMission(mission.Id, mission.Version, Data.MissionTerms(operational: MissionData.Mentor(mentor))))).Errors.ShouldBeEmpty();
        (await As(mentor, new WriteCheckIn(mission.Id, "Mes mots.", null, 5, null))).Errors.ShouldBeEmpty();

        foreach (var person in new[] { author, former })
        {
            (await Data.Holding(person.Email, person.FamilyName)).ShouldContain("ChallengeImpacts.Values");
            (await As(person, new EraseOwnData(true))).Value.AccountClosed.ShouldBeTrue();
            await Site.DeliverMails(Stop);
            // Who entered a value stays in the chain of the trail, as everybody does who acted.
            (await Data.Holding(person.Email, person.FamilyName)).ShouldBe(["AuditEntries.ActorKey", "AuditEntries.ActorName"], ignoreOrder: true);
        }

        (await Data.ImpactOf(challenge)).Values.Select(v => (v.Value, v.By, v.ByName)).ShouldBe([(41m, null, "Personne effacée"), (39m, null, "Personne effacée")]);
        (await Data.Read(db => db.Set<Mission>().AsNoTracking().SingleAsync(m => m.Id == mission.Id, Stop))).ShouldSatisfyAllConditions(
            m => m.CheckIns.Single().Progress.ShouldBe("Mes mots."), m => m.OperationalEmail.ShouldBe(mentor.Email), m => m.FamilyName.ShouldBe(mission.FamilyName));
        (await Data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == challenge.Id, Stop))).Authors.Single().Name.ShouldBe("Personne effacée");
    }

    [Fact]
    public async Task A_mentor_who_was_replaced_before_writing_anything_is_forgotten_by_the_trail_too()
    {
        var (cohort, challenge, programme, _) = await Chosen();
        var (former, mentor) = (await Data.Account(), await Data.Account());
        var mission = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(operational: MissionData.Mentor(former)));
        (await As(programme, new ArrangeMission(mission.Id, mission.Version, Data.MissionTerms(operational: MissionData.Mentor(mentor))))).Errors.ShouldBeEmpty();
        (await Data.Holding(former.Email)).ShouldContain("AuditEntries.Changes");

        (await As(await Data.Staff(Role.Administrator, await Data.State()), new ErasePerson(former.Email, true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        (await Data.Holding(former.Email, former.FamilyName)).ShouldBeEmpty();
        (await Data.Read(db => db.Set<Mission>().AsNoTracking().SingleAsync(m => m.Id == mission.Id, Stop))).OperationalEmail.ShouldBe(mentor.Email);
    }

    [Fact]
    public async Task Mentors_of_a_challenge_without_mission_and_authors_who_were_taken_off_are_forgotten_in_every_table()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.CallForChallenges, 10);
        var (author, submitter, colleague) = (await Data.Account(), await Data.Account(), await Data.Account());
        var (mentor, replaced) = (await Data.Account(), await Data.Account());
        var challenge = (await Data.ChallengeDraft(cohort, organisation, author)).Id;
        foreach (var person in new[] { submitter, colleague }) await Data.Change<Challenge>(q => q.SingleAsync(c => c.Id == challenge), c => c.AddAuthor(new StageActor(person.Id, person.Name)));
        foreach (var person in new[] { replaced, mentor }) (await As(author, new EditChallenge(challenge, (await Stored(challenge)).Version, EigData.Content() with { OperationalMentor = MissionData.Mentor(person) }))).Errors.ShouldBeEmpty();
        (await As(submitter, new SubmitChallenge(challenge, (await Stored(challenge)).Version))).Errors.ShouldBeEmpty();
        foreach (var person in new[] { submitter, colleague }) (await As(author, new RemoveChallengeAuthor(challenge, (await Stored(challenge)).Version, person.Id))).Errors.ShouldBeEmpty();

        var administrator = await Data.Staff(Role.Administrator, await Data.State());
        (await Data.Holding(mentor.Email)).ShouldContain("Challenges.Mentors");
        (await Data.Holding(replaced.Email)).ShouldContain("AuditEntries.Changes");
        (await Data.Holding(colleague.FamilyName)).ShouldContain("AuditEntries.Changes");
        foreach (var person in new[] { replaced, colleague, mentor })
        {
            (await As(administrator, new ErasePerson(person.Email, true))).Errors.ShouldBeEmpty();
            await Site.DeliverMails(Stop);
            (await Data.Holding(person.Email, person.FamilyName)).ShouldBeEmpty();
        }

        (await Stored(challenge)).ShouldSatisfyAllConditions(c => c.OperationalMentor.ShouldBe(ChallengeMentor.Unnamed), c => c.HighLevelMentor.IsNamed.ShouldBeTrue(), c => c.SubmittedByName.ShouldBe(submitter.Name));
        (await As(submitter, new EraseOwnData(true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        (await Data.Holding(submitter.Email, submitter.FamilyName)).ShouldBe(["AuditEntries.ActorKey", "AuditEntries.ActorName"], ignoreOrder: true);
        (await Stored(challenge)).ShouldSatisfyAllConditions(c => c.SubmittedByName.ShouldBe("Personne effacée"), c => c.Authors.Single().Name.ShouldBe(author.Name));
    }

    [Fact]
    public async Task Who_handed_a_challenge_in_is_told_from_an_author_of_the_same_name()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.CallForChallenges, 10);
        var (submitter, namesake) = (await Data.Account(), await Data.Account());
        await Data.Together(async db => (await db.Users.SingleAsync(u => u.Id == namesake.Id.Value, Stop)).FamilyName = submitter.FamilyName);
        var challenge = (await Data.ChallengeDraft(cohort, organisation, submitter)).Id;
        await Data.Change<Challenge>(q => q.SingleAsync(c => c.Id == challenge), c => c.AddAuthor(new StageActor(namesake.Id, submitter.Name)));
        (await As(submitter, new SubmitChallenge(challenge, (await Stored(challenge)).Version))).Errors.ShouldBeEmpty();

        (await As(namesake, new EraseOwnData(true))).Errors.ShouldBeEmpty();

        (await Stored(challenge)).ShouldSatisfyAllConditions(c => c.SubmittedByName.ShouldBe(submitter.Name), c => c.Authors.Select(a => a.Name).ShouldBe([submitter.Name, "Personne effacée"], ignoreOrder: true));
    }

    [Fact]
    public async Task The_trail_forgets_an_address_and_not_one_that_contains_it()
    {
        var (cohort, challenge, programme, _) = await Chosen();
        var name = TestData.Unique("anne");
        var (anne, jeanne) = (new ChallengeMentor("Anne Durand", "Cheffe de bureau", $"{name}@exemple.fr"), new ChallengeMentor("Jeanne Dupont", "Sous-directrice", $"je{name}@exemple.fr"));
        var (hers, other) = (await Data.Mission(cohort, challenge, terms: Data.MissionTerms(operational: anne)), await Data.Mission(cohort, challenge, terms: Data.MissionTerms(operational: jeanne)));
        foreach (var mission in new[] { hers, other }) (await As(programme, new ArrangeMission(mission.Id, mission.Version, Data.MissionTerms()))).Errors.ShouldBeEmpty();

        (await As(await Data.Staff(Role.Administrator, await Data.State()), new ErasePerson(anne.Email!, true))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        (await Lines(hers)).ShouldNotContain(l => l.Contains(anne.Email!, StringComparison.Ordinal));
        (await Lines(other)).Count(l => l.Contains(jeanne.Email!, StringComparison.Ordinal)).ShouldBe(2, "the mission of the other mentor is told as before");
    }

    [Fact]
    public async Task A_mission_under_way_stays_with_the_contract()
    {
        var (cohort, challenge, _, _) = await Chosen();
        var fellow = await Data.Account();
        var mission = await Data.Mission(cohort, challenge, fellow.Email);

        (await As(fellow, new EraseOwnData(true))).Value.Kept.ShouldBe(1);

        (await Data.Read(db => db.Set<Mission>().AnyAsync(m => m.Id == mission.Id, Stop))).ShouldBeTrue();
    }

    private Task<Challenge> Stored(ChallengeId id) => Data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == id, Stop));

    private async Task<List<string>> Lines(Mission mission) =>
        await Data.Read(db => db.Set<AuditEntry>().Where(e => e.EntityId == mission.Id.Value && e.Changes != null).Select(e => e.Changes!).ToListAsync(Stop));

    private async Task Answered(Cohort cohort, Challenge challenge, int fellows, int leavers)
    {
        for (var i = 0; i < fellows; i++)
        {
            var mission = await Data.Mission(cohort, challenge, terms: Data.MissionTerms(beganDaysAgo: 500));
            var survey = AlumniSurvey.Send(mission, SurveyKind.SixMonths, Data.Today);
            survey.Answer(i < leavers ? new SurveyAnswer(StayIntention.No, AlumniSituation.Left, mission.LastDay, null) : new SurveyAnswer(StayIntention.Yes, AlumniSituation.WithHost, null, null), Data.Today).IsSuccess.ShouldBeTrue();
            await Data.Save(survey);
        }
    }

    private async Task<(Cohort Cohort, Challenge Challenge, Person Programme, Person Author)> Chosen()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var cohort = await Data.Cohort(organisation, PhaseKind.Missions, 10);
        var author = await Data.Account();
        return (cohort, await Data.Chosen(cohort, organisation, author), await Data.Staff(Role.ProgrammeManager, organisation), author);
    }
}
