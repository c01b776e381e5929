using System.Collections.Concurrent;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DinumTalent.TestKit;

/// <summary>Two ministries, people of every role in them, and what they may ask for: the ground on which the access tables stand.</summary>
public sealed partial class AccessWorld(WebSite site) : IAsyncLifetime
{
    private readonly Dictionary<Who, Person> people = [];
    private readonly ConcurrentDictionary<Who, Task<Visitor>> visitors = new();

    public TestData Data { get; } = new(site);

    public WebSite Site => site;

    public Organisation MinistryA { get; private set; } = null!;

    public Organisation MinistryB { get; private set; } = null!;

    /// <summary>Below A; holds the vacancy, the application, the agent.</summary>
    public Organisation DirectorateA { get; private set; } = null!;

    /// <summary>Open, in A.</summary>
    public Vacancy Vacancy { get; private set; } = null!;

    /// <summary>Never published, in A.</summary>
    public Vacancy Draft { get; private set; } = null!;

    /// <summary>Open, in A; the applications that commands change are sent to it.</summary>
    public Vacancy Treated { get; private set; } = null!;

    /// <summary>Of <see cref="Who.Candidate"/> to <see cref="Vacancy"/>, with a stored CV.</summary>
    public JobApplication Application { get; private set; } = null!;

    /// <summary>Of <see cref="Who.OtherCandidate"/>, to a vacancy of B that has closed since.</summary>
    public JobApplication ApplicationInB { get; private set; } = null!;

    /// <summary>Employed in A.</summary>
    public Agent Agent { get; private set; } = null!;

    /// <summary>A skill of the agent, which waits for a validation.</summary>
    public SkillAssessment Assessment { get; private set; } = null!;

    /// <summary>Open, of the directorate of A; asks the agent.</summary>
    public Campaign Campaign { get; private set; } = null!;

    /// <summary>Not launched, of the directorate of A.</summary>
    public Campaign CampaignDraft { get; private set; } = null!;
    /// <summary>Of a vacancy in A; waits for <see cref="Who.AssignedInA"/>.</summary>
    public VacancyApproval Approval { get; private set; } = null!;

    /// <summary>Of agents of A, its columns still to be confirmed.</summary>
    public AgentImportId Import { get; private set; }

    /// <summary>In the vivier, shared with ministry A alone.</summary>
    public TalentPoolMember PoolMember { get; private set; } = null!;

    /// <summary>Of <see cref="PoolMember"/>, to <see cref="Vacancy"/>.</summary>
    public PoolInvitation Invitation { get; private set; } = null!;

    /// <summary>In A, with the phone of <see cref="Application"/>.</summary>
    public JobApplication Alike { get; private set; } = null!;

    /// <summary>Holds a role in the directorate of A, and asks for nothing.</summary>
    public Person Colleague { get; private set; } = null!;

    /// <summary>An application being written by <see cref="Who.Candidate"/>, signed in.</summary>
    public ApplicationDraft CandidatesDraft { get; private set; } = null!;

    /// <summary>The account; null for somebody not signed in.</summary>
    public Person? Of(Who who) => people.GetValueOrDefault(who);

    /// <summary>The browser of somebody, the same at each call.</summary>
    public Task<Visitor> Browser(Who who) =>
        visitors.GetOrAdd(who, _ => Of(who) is { } person ? site.As(person) : Task.FromResult(site.Anyone()));

    /// <summary>Token of the follow-up link of an application.</summary>
    public string Token(JobApplication application) =>
        site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);

    /// <summary>Another skill of the agent, declared.</summary>
    public async Task<SkillAssessment> NewAssessment() => await Data.Holds(Agent, await Data.Skill());

    public Task<Vacancy> NewDraft() => Data.Vacancy(DirectorateA, v => v.Draft());

    public Task<Vacancy> NewVacancy(Action<VacancyBuilder>? shape = null) => Data.Vacancy(DirectorateA, shape);

    /// <summary>From somebody new, to <see cref="Treated"/>.</summary>
    public Task<JobApplication> NewApplication(Action<ApplicationBuilder>? shape = null) => Data.Application(Treated, shape);

    /// <summary>Of <see cref="Who.Candidate"/>, to a vacancy of its own.</summary>
    public async Task<JobApplication> NewApplicationOfCandidate() => await Data.Application(await NewVacancy(), a => a.From(people[Who.Candidate]));

    /// <summary>Of agents of A, its columns still to be confirmed.</summary>
    public Task<AgentImportId> NewImport() => site.ReceiveAgents(DirectorateA, "Matricule;Nom;Prénom;Catégorie;Statut;Début\nA1;Petit;Alix;A;Titulaire;01/09/2020\n");

    /// <summary>Somebody with a role in the directorate of A, who asks for nothing.</summary>
    public Task<Person> NewColleague() => Data.Staff(Role.Evaluator, DirectorateA);

    public async Task<ApplicationDraft> NewApplicationDraft(Person? author)
    {
        var draft = new ApplicationDraft(Vacancy.Id, author?.Id, Data.Now);
        await Data.Save(draft);
        return draft;
    }

    public async ValueTask InitializeAsync()
    {
        var state = await Data.State();
        MinistryA = await Data.Ministry();
        DirectorateA = await Data.Below(MinistryA);
        var sister = await Data.Below(MinistryA);
        MinistryB = await Data.Ministry();

        await Staff(Who.Administrator, (Role.Administrator, state));
        await Staff(Who.AdministratorOfA, (Role.Administrator, MinistryA));
        await Staff(Who.AdministratorOfB, (Role.Administrator, MinistryB));
        await Staff(Who.Hr, (Role.HumanResources, state));
        await Staff(Who.RecruiterOfA, (Role.Recruiter, MinistryA));
        await Staff(Who.RecruiterOfB, (Role.Recruiter, MinistryB));
        await Staff(Who.RecruiterOfSister, (Role.Recruiter, sister));
        await Staff(Who.RecruiterOfAAuditorOfB, (Role.Recruiter, MinistryA), (Role.Auditor, MinistryB));
        await Staff(Who.AuditorOfARecruiterOfB, (Role.Auditor, MinistryA), (Role.Recruiter, MinistryB));
        await Staff(Who.ManagerOfA, (Role.HiringManager, MinistryA));
        await Staff(Who.EvaluatorOfA, (Role.Evaluator, MinistryA));
        await Staff(Who.AuditorOfA, (Role.Auditor, MinistryA));
        await Staff(Who.ProgrammeManagerOfA, (Role.ProgrammeManager, MinistryA));
        await Staff(Who.ProgrammeManagerOfB, (Role.ProgrammeManager, MinistryB));
        await Staff(Who.AssignedInA, (Role.Evaluator, MinistryA));
        await Staff(Who.AssignedInB, (Role.Evaluator, MinistryB));
        await Staff(Who.Candidate);
        await Staff(Who.OtherCandidate);
        await Staff(Who.FormerRecruiterOfA);
        await Staff(Who.FutureRecruiterOfA);
        await Data.Save(
            new RoleGrant(people[Who.FormerRecruiterOfA].Id, Role.Recruiter, MinistryA.Id, Period.Create(Data.Today.AddDays(-30), Data.Today.AddDays(-1)).Value),
            new RoleGrant(people[Who.FutureRecruiterOfA].Id, Role.Recruiter, MinistryA.Id, Period.Create(Data.Today.AddDays(1), null).Value));
        Colleague = await NewColleague();

        (Vacancy, Draft, Treated) = (await NewVacancy(), await NewDraft(), await NewVacancy());
        var cv = await StoredCv();
        Application = await Data.Application(Vacancy, a => a.From(people[Who.Candidate]).WithCv(cv).EvaluatedBy(people[Who.AssignedInA]));
        CandidatesDraft = await NewApplicationDraft(people[Who.Candidate]);

        Alike = await NewApplication();
        PoolMember = TalentPoolMember.Join(
            new CandidateContact("Alix", "Vivier", $"{TestData.Unique("vivier")}@exemple.fr", null, null), new PoolProfile(PoolSharing.Ministries, [MinistryA.Id], [], [], [], ""),
            null, null, confirmed: true, new PoolRetention(), Data.Now, Data.Today).Value;
        PoolMember.Attach(await StoredCv(), new PoolRetention(), Data.Today);
        Invitation = PoolInvitation.Send(PoolMember, Vacancy, null, new StageActor(null, "Essai"), Data.Now, Data.Today).Value;
        await Data.Save(PoolMember, Invitation);

        var ofB = await Data.Vacancy(MinistryB);
        ApplicationInB = await Data.Application(ofB, a => a.From(people[Who.OtherCandidate]).EvaluatedBy(people[Who.AssignedInB]));
        await Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == ofB.Id), v => v.Close(Data.Today));

        var terms = new ContractTerms(
            EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, DirectorateA.Id, Vacancy.JobProfileId,
            Period.Create(Data.Today, Data.Today.AddYears(1).AddDays(-1)).Value);
        await Staff(Who.AgentInA);
        await Staff(Who.LineManagerInA);
        Agent = Agent.Hire(PersonName.Create("Dominique", TestData.Unique("Moreau")).Value, EmailAddress.Create(people[Who.AgentInA].Email).Value, terms, Data.Today).Value;
        Agent.Tie(people[Who.AgentInA].Id);
        Agent.Place("Paris", (await Data.Serving(DirectorateA, people[Who.LineManagerInA])).Id);
        await Data.Save(Agent);
        Assessment = await Data.Holds(Agent, await Data.Skill());
        (Campaign, CampaignDraft) = (await Data.Campaign(DirectorateA), await Data.Campaign(DirectorateA, launched: false));
        await Data.Invited(Campaign, Agent);
        Import = await NewImport();
        (_, Approval) = await NewApproval();
        await PlanInterviews();
        Skill = Vacancy.Requirements[0].SkillId;
        await Data.Save(new SkillAssessment(Agent.Id, Skill, SkillLevel.Mastery, AssessmentSource.Declared, Data.Today));
        await InitializeOffers();
        await InitializeEig();
        await InitializeRadar();
        await InitializeForecasts();
        await InitializeTrainings();
        await InitializeReportEditions();
    }

    /// <summary>Held by <see cref="Agent"/>.</summary>
    public SkillId Skill { get; private set; }

    /// <summary>Of a new vacancy in A; waits for <see cref="Who.AssignedInA"/>.</summary>
    public async Task<(Vacancy Vacancy, VacancyApproval Approval)> NewApproval()
    {
        var vacancy = await NewDraft();
        var approver = new Approver(people[Who.AssignedInA].Id, people[Who.AssignedInA].Name);
        var need = new ApprovalNeed([new ApprovalStep("Accord du service", ApprovalStepKind.Approval, 1, [approver])], null);
        VacancyApproval? approval = null;
        await Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == vacancy.Id), v => approval = VacancyApproval.Submit(v, need, new StageActor(null, "Claire Petit"), Data.Now, Data.Today).Value);
        await Data.Save(approval!);
        return (await Data.Reload(vacancy), approval!);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task Staff(Who who, params (Role Role, Organisation Within)[] roles)
    {
        people[who] = await Data.Account(who.ToString());
        foreach (var (role, within) in roles) await Data.Grant(people[who], role, within);
    }

    private Task<CvFile> StoredCv() => site.AsSystem(async services =>
    {
        using var content = new MemoryStream("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());
        var file = (await services.GetRequiredService<IUploads>().ReceiveCv(content, "cv.pdf", CancellationToken.None)).Value;
        return new CvFile(file.Id, file.Name, file.ContentType, file.Size);
    });
}
