using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Acts on applications, through the whole pipeline and the store.</summary>
public sealed class Treating_applications(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Two_people_moving_the_same_application_have_one_effect_and_the_second_is_told_who_was_first()
    {
        var (ministry, vacancy, application) = await Received();
        var (first, second) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var (preselection, interview) = (Stage(vacancy, "Présélection"), Stage(vacancy, "Entretien"));

        (await As(first, new MoveApplication(application.Id, application.Version, preselection))).IsSuccess.ShouldBeTrue();
        var refused = await As(second, new MoveApplication(application.Id, application.Version, interview));

        refused.Error.Kind.ShouldBe(ErrorKind.Conflict);
        refused.Error.Message.ShouldContain(first.Name);
        (await Data.Reload(application)).StageId.ShouldBe(preselection);
    }

    [Fact]
    public async Task Both_at_the_same_moment_still_have_one_effect()
    {
        var (ministry, vacancy, application) = await Received();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var stages = new[] { "Présélection", "Entretien", "Proposition" }.Select(name => Stage(vacancy, name));

        var outcomes = await Task.WhenAll(stages.Select(stage => As(recruiter, new MoveApplication(application.Id, application.Version, stage))));

        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        outcomes.Where(o => o.IsFailure).ShouldAllBe(o => o.Error.Kind == ErrorKind.Conflict);
        (await Data.Reload(application)).History.Count(h => h.Kind is HistoryKind.Moved).ShouldBe(1);
    }

    [Fact]
    public async Task An_application_of_another_ministry_does_not_exist_for_any_act()
    {
        var (_, vacancy, application) = await Received();
        var stranger = await Data.Staff(Role.Recruiter, await Data.Ministry());
        var (id, version) = (application.Id, application.Version);

        var outcomes = new[]
        {
            await As(stranger, new MoveApplication(id, version, Stage(vacancy, "Entretien"))),
            await As(stranger, new RefuseApplication(id, version, RefusalReason.Other, "Non.", false)),
            await As(stranger, new RevertRefusal(id, version, "Erreur")),
            await As(stranger, new AddComment(id, version, "Bonjour")),
            await As(stranger, new AssignEvaluator(id, version, stranger.Id, null)),
            await As(stranger, new AcceptApplication(id, version)),
        };

        outcomes.ShouldAllBe(o => o.Error == Error.NotFound);
        (await Data.Reload(application)).Version.ShouldBe(version);
    }

    [Fact]
    public async Task A_refusal_keeps_its_reason_and_its_message_and_comes_back_whole()
    {
        var (ministry, _, application) = await Received();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        (await As(recruiter, new RefuseApplication(application.Id, application.Version, RefusalReason.TechnicalSkills, "Merci de votre candidature.", Defer: true))).IsSuccess.ShouldBeTrue();
        var refused = await Data.Reload(application);
        (refused.Status, refused.RefusalReason, refused.RefusalToldAt).ShouldBe((ApplicationStatus.Refused, RefusalReason.TechnicalSkills, null));

        (await As(recruiter, new RevertRefusal(application.Id, refused.Version, "Dossier confondu"))).IsSuccess.ShouldBeTrue();
        var back = await Data.Reload(application);
        (back.Status, back.StageId).ShouldBe((ApplicationStatus.InProgress, application.StageId));
        back.History[^1].ShouldSatisfyAllConditions(h => h.Kind.ShouldBe(HistoryKind.RefusalReverted), h => h.ByName.ShouldBe(recruiter.Name), h => h.Note.ShouldBe("Dossier confondu"));
    }

    [Theory]
    [InlineData(null, "Merci.", "Reason")]
    [InlineData(RefusalReason.Other, " ", "Message")]
    public async Task A_refusal_without_reason_or_message_is_refused_beside_its_field(RefusalReason? reason, string message, string field)
    {
        var (ministry, _, application) = await Received();

        var refused = await As(await Data.Staff(Role.Recruiter, ministry), new RefuseApplication(application.Id, application.Version, reason, message, false));

        refused.Errors.ShouldContain(e => e.Field == field && e.Kind == ErrorKind.Invalid);
    }

    [Fact]
    public async Task A_manager_comments_and_decides_nothing()
    {
        var (ministry, vacancy, application) = await Received();
        var manager = await Data.Staff(Role.HiringManager, ministry);

        (await As(manager, new AddComment(application.Id, application.Version, "Profil intéressant."))).IsSuccess.ShouldBeTrue();
        var version = (await Data.Reload(application)).Version;
        (await As(manager, new MoveApplication(application.Id, version, Stage(vacancy, "Entretien")))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
        (await As(manager, new AcceptApplication(application.Id, version))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
        (await As(manager, new ApplicationSheet(application.Id))).Value.Comments.ShouldHaveSingleItem().ByName.ShouldBe(manager.Name);
    }

    [Fact]
    public async Task Only_somebody_with_an_account_and_a_role_near_the_vacancy_evaluates()
    {
        var ministry = await Data.Ministry();
        var (below, elsewhere) = (await Data.Below(ministry), await Data.Ministry());
        var application = await Data.Application(await Data.Vacancy(ministry));
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var stranger = await Data.Staff(Role.Evaluator, elsewhere);
        var nobody = await Data.Account();

        foreach (var person in new[] { stranger, nobody })
        {
            (await As(recruiter, new AssignEvaluator(application.Id, application.Version, person.Id, null))).Error.Code.ShouldBe("application.evaluator-not-eligible");
            (await As(recruiter, new AssignEvaluator(application.Id, application.Version, null, person.Email))).Error.Field.ShouldBe("Email");
        }

        var version = application.Version;
        foreach (var person in new[] { await Data.Staff(Role.Evaluator, below), await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.HumanResources, await Data.State()) })
        {
            (await As(recruiter, new AssignEvaluator(application.Id, version++, null, person.Email))).IsSuccess.ShouldBeTrue();
        }

        (await Data.Reload(application)).Evaluators.Count.ShouldBe(3);
        var offered = (await As(recruiter, new AssignableEvaluators(application.Id))).Value.Select(p => p.Id).ToList();
        offered.ShouldContain(recruiter.Id);
        offered.ShouldNotContain(stranger.Id);
    }

    [Fact]
    public async Task An_acceptance_says_all_that_the_law_still_asks_for()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry, v => v.PublishedDaysAgo(12));
        var application = await Data.Application(vacancy, a => a.AtStage(2));
        await Data.Application(vacancy);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var refused = await As(recruiter, new AcceptApplication(application.Id, application.Version));

        refused.Errors.Select(e => e.Code).ShouldBe(["vacancy.too-early-to-fill", "vacancy.still-open", "vacancy.unsorted", "vacancy.panel-too-small"]);
        var sheet = (await As(recruiter, new ApplicationSheet(application.Id))).Value;
        sheet.Acceptance.Obstacles.ShouldBe(refused.Errors);
        sheet.Acceptance.PossibleFrom.ShouldBe(vacancy.Deadline.AddDays(1));
    }

    [Fact]
    public async Task Two_acceptances_of_the_last_post_at_the_same_moment_take_it_once()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var applications = new[] { await Data.Application(vacancy, a => a.CivilServant().AtStage(2)), await Data.Application(vacancy, a => a.CivilServant().AtStage(2)) };
        await Close(vacancy);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var outcomes = await Task.WhenAll(applications.Select(a => As(recruiter, new AcceptApplication(a.Id, a.Version))));

        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        (await Data.Reload(vacancy)).AcceptedCount.ShouldBe(1);
        (await Task.WhenAll(applications.Select(Data.Reload))).Count(a => a.Status is ApplicationStatus.Accepted).ShouldBe(1);
    }

    [Fact]
    public async Task A_hire_cancels_the_interviews_still_to_come()
    {
        var (first, second) = (await Data.Account(), await Data.Account());
        Interview planned = null!;
        var (ministry, _, application) = await Accepted(meanwhile: async a =>
        {
            await Data.Held(a, first, second);
            planned = await Data.Interview(a, Data.Now.AddDays(3), first);
        });
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        (await As(recruiter, new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        (await Data.Read(db => db.Set<Interview>().AsNoTracking().SingleAsync(i => i.Id == planned.Id))).Status.ShouldBe(InterviewStatus.Cancelled);
    }

    [Fact]
    public async Task A_hire_makes_an_agent_with_a_contract_its_trial_period_and_the_declared_skills()
    {
        var (ministry, vacancy, application) = await Accepted();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var hire = new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A);

        var agentId = (await As(recruiter, hire)).Value;
        (await As(recruiter, hire)).Error.Kind.ShouldBe(ErrorKind.Conflict);

        var agent = await Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == agentId));
        (agent.FamilyName, agent.Email, agent.OrganisationId, agent.UserId).ShouldBe((application.FamilyName, application.Email, ministry.Id, application.CandidateId));
        var contract = agent.Contracts.ShouldHaveSingleItem();
        (contract.StartsOn, contract.EndsOn, contract.TrialEndsOn, contract.Basis).ShouldBe(
            (new DateOnly(2027, 1, 4), new DateOnly(2028, 1, 3), new DateOnly(2027, 3, 3), LegalBasis.NoCorps));
        var skills = await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(s => s.AgentId == agentId).ToListAsync());
        skills.Select(s => (s.SkillId, s.Level)).ShouldBe(application.Skills.Select(s => (s.SkillId, s.Level)), ignoreOrder: true);
        skills.ShouldAllBe(s => s.Source == AssessmentSource.Declared);
        (await Data.Reload(vacancy)).Status.ShouldBe(VacancyStatus.Filled);
        (await As(recruiter, new ApplicationSheet(application.Id))).Value.Hire!.TrialEndsOn.ShouldBe(contract.TrialEndsOn);
    }

    [Theory]
    [InlineData(true)]  // the account of the candidate is that of an agent
    [InlineData(false)] // the confirmed address is that of an agent
    public async Task A_hire_of_somebody_who_is_an_agent_signs_a_new_contract_on_that_agent(bool byAccount)
    {
        var candidate = await Data.Account();
        var (ministry, _, application) = await Accepted(candidate);
        var (mastered, practised) = (application.Skills.Single(s => s.Level == SkillLevel.Mastery), application.Skills.Single(s => s.Level == SkillLevel.Practice));
        var known = await Agent(byAccount ? null : application.Email, byAccount ? candidate.Id : null, new DateOnly(2026, 12, 31));
        await Data.Save(
            new SkillAssessment(known.Id, mastered.SkillId, SkillLevel.Reference, AssessmentSource.Certified, new DateOnly(2025, 1, 1)),
            new SkillAssessment(known.Id, practised.SkillId, SkillLevel.Notions, AssessmentSource.Validated, new DateOnly(2025, 1, 1)));
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var hired = await As(recruiter, new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A));

        hired.Errors.ShouldBeEmpty();
        hired.Value.ShouldBe(known.Id);
        var agent = await Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == known.Id));
        (agent.Contracts.Count, agent.OrganisationId, agent.NextOrganisationId, agent.UserId).ShouldBe((2, known.OrganisationId, ministry.Id, candidate.Id));
        var skills = await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(s => s.AgentId == known.Id).OrderBy(s => s.ValidFrom).ToListAsync());
        skills.Where(s => s.SkillId == mastered.SkillId).ShouldHaveSingleItem().ValidUntil.ShouldBeNull();
        skills.Where(s => s.SkillId == practised.SkillId).Select(s => (s.Level, s.ValidUntil)).ShouldBe(
            [(SkillLevel.Notions, Data.Today.AddDays(-1)), (SkillLevel.Practice, null)]);
    }

    [Fact]
    public async Task A_hire_of_an_agent_whose_contract_goes_on_is_refused()
    {
        var (ministry, _, application) = await Accepted();
        await Agent(application.Email, null, new DateOnly(2027, 6, 30));

        var refused = await As(await Data.Staff(Role.Recruiter, ministry), new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A));

        (refused.Error.Code, refused.Error.Field).ShouldBe(("contract.overlap", "StartsOn"));
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
    }

    [Fact]
    public async Task The_last_post_is_given_when_everybody_else_has_an_answer()
    {
        var (ministry, vacancy, application) = await Accepted();
        var waiting = await Data.Application(vacancy);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var hire = new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2028, 1, 3), Category.A);

        (await As(recruiter, hire)).Error.Code.ShouldBe("vacancy.unanswered");
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
        (await As(recruiter, new AnswerTheRest(vacancy.Id, (await Data.Reload(vacancy)).Version, new CommonAnswer(RefusalReason.AnotherChosen, "Bonjour {prénom}.", 1)))).Errors.ShouldBeEmpty();
        (await Data.Reload(waiting)).RefusalToldAt.ShouldBeNull();
        (await As(recruiter, hire)).Errors.ShouldBeEmpty();

        (await Data.Reload(waiting)).RefusalToldAt.ShouldNotBeNull();
        var rows = await Data.Read(db => db.Set<OutboxRow>().AsNoTracking().Where(o => o.Event == typeof(RefusalMessageReleased).FullName).Select(o => o.Payload).ToListAsync());
        rows.Count(p => p.Contains(waiting.Id.ToString(), StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]  // sent from the account
    [InlineData(false)] // sent without it, under its address
    public async Task Nobody_treats_an_application_of_their_own(bool fromAccount)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var application = await Data.Application(vacancy, a => (fromAccount ? a.From(recruiter) : a.Email(recruiter.Email)).AtStage(1));

        (await As(recruiter, new MoveApplication(application.Id, application.Version, Stage(vacancy, "Entretien")))).Error.ShouldBe(ApplicationErrors.OwnApplication);
        (await As(recruiter, new RefuseApplication(application.Id, application.Version, RefusalReason.Other, "Non.", false))).Error.ShouldBe(ApplicationErrors.OwnApplication);
        (await As(recruiter, new AcceptApplication(application.Id, application.Version))).Error.ShouldBe(ApplicationErrors.OwnApplication);
    }

    [Fact]
    public async Task Nobody_scores_an_application_of_their_own()
    {
        var ministry = await Data.Ministry();
        var (vacancy, evaluator, recruiter) = (await Data.Vacancy(ministry), await Data.Staff(Role.Evaluator, ministry), await Data.Staff(Role.Recruiter, ministry));
        var own = await Data.Application(vacancy, a => a.From(evaluator));
        var underAddress = await Data.Application(await Data.Vacancy(ministry), a => a.Email(evaluator.Email).EvaluatedBy(evaluator));

        (await As(recruiter, new AssignEvaluator(own.Id, own.Version, evaluator.Id, null))).Error.ShouldBe(ApplicationErrors.EvaluatorIsCandidate);
        (await As(evaluator, new WriteScorecard(underAddress.Id, null, [], null, "Excellent."))).Error.ShouldBe(ApplicationErrors.OwnApplication);
    }

    [Fact]
    public async Task A_hire_under_an_unlawful_contract_leaves_nothing_behind()
    {
        var (ministry, _, application) = await Accepted();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var refused = await As(recruiter, new HireApplicant(application.Id, application.Version, new DateOnly(2027, 1, 4), EmploymentStatus.FixedTerm, new DateOnly(2031, 1, 3), Category.A));

        (refused.Error.Code, refused.Error.Field).ShouldBe(("contract.too-long", "EndsOn"));
        (await Data.Read(db => db.Set<Agent>().CountAsync(a => a.Email == application.Email))).ShouldBe(0);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.Accepted);
    }

    [Fact]
    public async Task An_acceptance_undone_gives_the_post_back()
    {
        var (ministry, vacancy, application) = await Accepted();

        (await As(await Data.Staff(Role.Recruiter, ministry), new UndoAcceptance(application.Id, application.Version, "Désistement"))).IsSuccess.ShouldBeTrue();

        (await Data.Reload(vacancy)).AcceptedCount.ShouldBe(0);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
    }

    [Fact]
    public void Each_reason_of_refusal_has_a_message_that_names_the_candidate_and_the_post_and_fits()
    {
        foreach (var reason in Enum.GetValues<RefusalReason>().Cast<RefusalReason?>().Append(null))
        {
            MessageVariables.Check(RefusalTemplates.For(reason), "Message").IsSuccess.ShouldBeTrue();
            var message = MessageVariables.Fill(RefusalTemplates.For(reason), new MessageFacts("Ada", "Martin", "Développeuse", "DT-1", "DINUM", "rh@exemple.fr", "1er mars 2027"));

            message.ShouldContain("Ada Martin");
            message.ShouldContain("Développeuse");
            message.Length.ShouldBeLessThan(JobApplication.MessageMaxLength);
        }
    }

    /// <summary>Somebody who serves already, elsewhere, until a day.</summary>
    private async Task<Agent> Agent(string? email, UserId? account, DateOnly until)
    {
        var terms = new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, (await Data.Ministry()).Id, null, Period.Create(new DateOnly(2025, 1, 1), until).Value);
        var agent = Domain.Workforce.Agent.Hire(PersonName.Create("Alix", "Durand").Value, email is null ? null : EmailAddress.Create(email).Value, terms, Data.Today).Value;
        if (account is { } id) agent.Tie(id);
        await Data.Save(agent);
        return agent;
    }

    private static PipelineStageId Stage(Vacancy vacancy, string name) => vacancy.Stages.Single(s => s.Name == name).Id;

    private async Task<(Organisation Ministry, Vacancy Vacancy, JobApplication Application)> Received()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        return (ministry, vacancy, await Data.Application(vacancy));
    }

    private async Task<(Organisation Ministry, Vacancy Vacancy, JobApplication Application)> Accepted(Person? candidate = null, Func<JobApplication, Task>? meanwhile = null)
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var panel = new[] { await Data.Account(), await Data.Account() };
        var application = await Data.Application(vacancy, a => (candidate is null ? a : a.From(candidate)).AtStage(2).EvaluatedBy(panel));
        foreach (var person in panel) await Data.Save(Submitted(application, person, vacancy));
        if (meanwhile is not null) await meanwhile(application);
        await Close(vacancy);
        (await As(await Data.Staff(Role.Recruiter, ministry), new AcceptApplication(application.Id, application.Version))).Errors.ShouldBeEmpty();
        return (ministry, vacancy, await Data.Reload(application));
    }

    private Scorecard Submitted(JobApplication application, Person evaluator, Vacancy vacancy)
    {
        var card = new Scorecard(application.Id, evaluator.Id, evaluator.Name, Data.Now);
        card.Write([new Rating(vacancy.Criteria[0].Id, 4, null)], Advice.Favourable, null, vacancy.Criteria).IsSuccess.ShouldBeTrue();
        card.Submit(Data.Now).IsSuccess.ShouldBeTrue();
        return card;
    }

    private Task Close(Vacancy vacancy) =>
        Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today).IsSuccess.ShouldBeTrue());
}
