using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Vacancies of the demo data with their applications, lived through by the verbs of the domain, on days before today.</summary>
internal sealed class DemoRecruitment(DemoReferential referential, DemoPeople people, IReadOnlyDictionary<string, UserId> accounts, Random random, DateTime now)
{
    private readonly DemoTexts texts = DemoFiles.Json<DemoTexts>("motivations.json");
    private readonly ILookup<string, string> answers = DemoFiles.Json<List<DemoAnswers>>("reponses.json")
        .SelectMany(a => a.Reponses.Select(r => (a.Sujet, Text: r))).ToLookup(a => a.Sujet, a => a.Text);

    private int numbers;

    private DateOnly Today => now.ToParisDay();

    private StageActor Recruiter => new(accounts["recruteur@demo.test"], "Julien Moreau");

    public List<Vacancy> Vacancies { get; } = [];

    public List<JobApplication> Applications { get; } = [];

    public List<Scorecard> Scorecards { get; } = [];

    public List<Agent> Agents { get; } = [];

    public List<SkillAssessment> Assessments { get; } = [];

    /// <summary>Stored CVs by file.</summary>
    public Dictionary<FileId, (string Name, byte[] Content, DateTime At)> Cvs { get; } = [];

    public void Live()
    {
        foreach (var offer in DemoFiles.Json<List<DemoOffer>>("offres.json")) Live(offer);
    }

    private void Live(DemoOffer offer)
    {
        var isOver = offer.Etat is not ("brouillon" or "publiee");
        var published = Today.AddDays(isOver ? -random.Next(70, 95) : -random.Next(6, 52));
        var deadline = isOver ? published.AddDays(random.Next(32, 45)) : Today.AddDays(random.Next(8, 40));
        var vacancy = Vacancy.Draft(Terms(offer, deadline), referential.Labels, Recruiter.UserId, now.AddDays(-100), DemoPipeline.StagesOf(offer.Organisation)).Value;
        Vacancies.Add(vacancy);
        if (offer.Etat is "brouillon") return;

        Must(vacancy.Publish(published));
        var received = Enumerable.Range(0, offer.CandidaturesEnviron).Select(_ => Receive(offer, vacancy, published, isOver ? deadline : Today.AddDays(-1))).OrderBy(a => a.SentAt).ToList();
        Applications.AddRange(received);
        if (offer.Organisation == "PM-DINUM" && offer.Etat == "publiee") Applications.Add(Receive(offer, vacancy, published, Today.AddDays(-4), candidate: true));

        switch (offer.Etat)
        {
            case "publiee":
                foreach (var application in received) Advance(application, vacancy, sortAll: false);
                break;
            case "close":
                Must(vacancy.Close(deadline.AddDays(1)));
                foreach (var application in received) Advance(application, vacancy, sortAll: true);
                break;
            case "pourvue":
                Must(vacancy.Close(deadline.AddDays(1)));
                Fill(vacancy, received);
                break;
            case "infructueuse":
                Must(vacancy.Close(deadline.AddDays(1)));
                foreach (var application in received) Refuse(application, vacancy, application.SentAt.AddDays(12));
                Must(vacancy.DeclareFruitless("Aucune candidature ne réunit les compétences essentielles.", Waiting(received), Recruiter, now.AddDays(-10), Today.AddDays(-10)));
                break;
            case "annulee":
                foreach (var application in received) Refuse(application, vacancy, application.SentAt.AddDays(9));
                Must(vacancy.Cancel("Le poste est supprimé à la suite d’une réorganisation.", Waiting(received), Recruiter, now.AddDays(-15), Today.AddDays(-15)));
                break;
        }
    }

    private VacancyTerms Terms(DemoOffer offer, DateOnly deadline) => new()
    {
        Title = offer.Titre,
        OrganisationId = referential.Organisations[offer.Organisation].Id,
        JobProfileId = referential.Jobs[offer.Metier].Id,
        Category = offer.Categorie switch { "A+" => Category.APlus, "B" => Category.B, "C" => Category.C, _ => Category.A },
        IsPermanent = offer.Contrat.Permanent,
        Opening = random.Next(3) == 0 ? Opening.Creation : Opening.Vacant,
        Basis = offer.Contrat switch
        {
            { NatureContrat: "CDI" } => LegalBasis.NoCorps,
            { Permanent: false, DureeMois: > 12 } => LegalBasis.Project,
            { Permanent: false } => LegalBasis.TemporaryIncrease,
            _ => LegalBasis.NeedOfService,
        },
        DurationMonths = offer.Contrat.NatureContrat == "CDI" ? null : offer.Contrat.DureeMois ?? 36,
        Missions = offer.Missions,
        Profile = offer.Profil,
        Conditions = offer.Conditions,
        City = offer.Lieu.Ville,
        Department = offer.Lieu.Departement,
        TeleworkDays = offer.Teletravail,
        StartsOn = Today.AddDays(random.Next(45, 120)),
        Posts = offer.Postes,
        Deadline = deadline,
        Contact = offer.Contact,
        PayMin = offer.RemunerationMin,
        PayMax = offer.RemunerationMax,
        Requirements =
        [
            .. offer.CompetencesEssentielles.Select(s => new SkillRequirement(referential.Skills[s.Code].Id, (SkillLevel)s.Niveau, Necessity.Essential)),
            .. offer.CompetencesSouhaitees.Select(s => new SkillRequirement(referential.Skills[s.Code].Id, (SkillLevel)s.Niveau, Necessity.Desirable)),
        ],
        Questions = [.. offer.Questions.Select(q => (q.Texte, q.Obligatoire))],
        FreeCriteria = ["Motivation pour le service public"],
        LiftingStage = offer is { Organisation: "PM-DINUM-BETA", Etat: "publiee" } ? "Entretien" : null,
    };

    private JobApplication Receive(DemoOffer offer, Vacancy vacancy, DateOnly from, DateOnly until, bool candidate = false)
    {
        var demo = DemoAccounts.All.Single(a => a.Email == "candidat@demo.test");
        var (name, email) = candidate
            ? (PersonName.Create(demo.GivenName, demo.FamilyName).Value, EmailAddress.Create(demo.Email).Value)
            : people.Next();
        var day = candidate ? until : from.AddDays(random.Next(Math.Max(1, until.DayNumber - from.DayNumber)));
        var at = day.StartInUtc().AddMinutes(random.Next(7 * 60, 22 * 60));
        var job = referential.Jobs[offer.Metier];
        var organisation = referential.Organisations[offer.Organisation];
        var skills = vacancy.Requirements.Where(_ => random.Next(5) > 0)
            .Select(r => new DeclaredSkill(r.SkillId, (SkillLevel)Math.Clamp((int)r.Level + random.Next(-2, 2), 1, 5))).ToList();
        var fileName = $"CV {name.Full}.pdf";
        var cv = DemoCv.Write(name.Full, job.Label,
            ["", "Expérience", .. skills.Select(s => $"- {referential.Labels[s.SkillId]} : {s.Level.Label().ToLowerInvariant()}"), "", $"{random.Next(2, 20)} ans d'expérience", email.Value]);
        var file = FileId.New();
        Cvs.Add(file, (fileName, cv, at));

        var isCivilServant = random.Next(3) == 0;
        var content = new ApplicationContent(
            name, email, random.Next(3) > 0 ? $"06{random.Next(10_000_000, 99_999_999)}" : null,
            random.Next(4) == 0 ? $"https://exemple.fr/profils/{FoldedText.Fold(name.Family).Replace(' ', '-')}" : null,
            isCivilServant, new CvFile(file, fileName, "application/pdf", cv.Length),
            texts.Motivations[random.Next(texts.Motivations.Count)].Replace("{metier}", job.Label, StringComparison.Ordinal).Replace("{organisation}", organisation.Name, StringComparison.Ordinal),
            [.. vacancy.Questions.Select(q => new Answer(q.Id, Pick(answers[offer.Questions.First(o => o.Texte == q.Text).Sujet].Where(a => isCivilServant || !SpeaksAsCivilServant(a)))))],
            skills, candidate ? accounts[demo.Email] : null, candidate);
        var application = vacancy.Receive(JobApplicationId.New(), content, at, day, vacancy.IsAnonymised ? ++numbers : null).Value;
        if (!candidate && random.Next(8) > 0) application.ConfirmAddress(at.AddMinutes(random.Next(2, 600)));
        return application;
    }

    private static bool SpeaksAsCivilServant(string answer) =>
        answer.Contains("détachement", StringComparison.Ordinal) || answer.StartsWith("Titulaire", StringComparison.Ordinal);

    /// <summary>Some way through the pipeline, a step every few days, as far as time allows.</summary>
    private void Advance(JobApplication application, Vacancy vacancy, bool sortAll)
    {
        var at = application.SentAt.AddDays(random.Next(2, 9)).AddHours(1);
        var fate = random.Next(100);
        if (fate < 4 && at < now)
        {
            Must(vacancy.Withdraw(application, new StageActor(null, application.Name.Full), at));
            return;
        }

        if (!sortAll && fate < 42) return;
        if (fate < 62 && at < now)
        {
            Refuse(application, vacancy, at);
            return;
        }

        for (var stage = 1; stage <= 3 && at < now && random.Next(100) < (stage == 1 ? 100 : 45); stage++, at = at.AddDays(random.Next(3, 12)))
        {
            Must(application.MoveTo(vacancy.Stages.Single(s => s.Position == stage).Id, vacancy, Recruiter, at));
            if (stage == 1 && random.Next(4) == 0) Must(application.AddComment(Pick(texts.CommentairesInternes), Recruiter, at.AddHours(2)));
            if (stage == 2) Interview(application, vacancy, at);
        }
    }

    /// <summary>Two evaluators, of whom most have handed in their scorecards.</summary>
    private void Interview(JobApplication application, Vacancy vacancy, DateTime at, bool complete = false)
    {
        // Those whose roles reach the vacancy; beyond the Prime Minister's services somebody of DINUM comes from outside.
        var place = referential.Organisations.Single(o => o.Value.Id == vacancy.OrganisationId).Key;
        string[] evaluators = place.StartsWith("PM-DINUM", StringComparison.Ordinal) ? ["evaluateur@demo.test", "manager@demo.test"]
            : place.StartsWith("PM", StringComparison.Ordinal) ? ["rh@demo.test", "recruteur@demo.test"]
            : ["rh@demo.test", "evaluateur@demo.test"];
        foreach (var address in evaluators)
        {
            var demo = DemoAccounts.All.Single(a => a.Email == address);
            var name = $"{demo.GivenName} {demo.FamilyName}";
            Must(application.Assign(accounts[address], name, Recruiter, at.AddMinutes(5)));
            if (!complete && (at.AddDays(3) > now || random.Next(3) == 0)) continue;
            var card = new Scorecard(application.Id, accounts[address], name, at.AddDays(2));
            var ratings = vacancy.Criteria.Select(c => random.Next(8) == 0
                ? new Rating(c.Id, null, null)
                : random.Next(2, 6) is var score ? new Rating(c.Id, score, random.Next(2) == 0 ? Pick(texts.CommentairesGrille.Where(t => t.Note == score).Select(t => t.Texte)) : null) : null!).ToList();
            Must(card.Write(ratings, random.Next(4) == 0 ? Advice.Reserved : Advice.Favourable, "Échange de qualité, exemples précis.", vacancy.Criteria));
            if (card.Submit(at.AddDays(2)).IsSuccess) Scorecards.Add(card);
        }
    }

    private void Fill(Vacancy vacancy, List<JobApplication> received)
    {
        var chosen = received[random.Next(received.Count)];
        foreach (var other in received.Where(a => a != chosen)) Refuse(other, vacancy, other.SentAt.AddDays(11));
        var at = vacancy.Deadline.AddDays(4).StartInUtc().AddHours(9);
        foreach (var stage in new[] { 1, 2, 3 })
        {
            Must(chosen.MoveTo(vacancy.Stages.Single(s => s.Position == stage).Id, vacancy, Recruiter, at));
            if (stage == 2) Interview(chosen, vacancy, at, complete: true);
            at = at.AddDays(4);
        }

        if (vacancy.Basis is LegalBasis.NeedOfService) Must(vacancy.RecordFruitlessSearch("Aucun fonctionnaire ne réunit les compétences essentielles.", at.ToParisDay()));
        Must(vacancy.Accept(chosen, new AcceptanceFacts(0, 2, !chosen.IsCivilServant), Recruiter, at, at.ToParisDay()));
        var (accepted, recent) = (at.ToParisDay(), Today.AddDays(-random.Next(1, 8)));
        var start = accepted > recent ? accepted : recent;
        var status = chosen.IsCivilServant ? EmploymentStatus.CivilServant : vacancy.DurationMonths is null ? EmploymentStatus.Permanent : EmploymentStatus.FixedTerm;
        var agent = Hired(chosen.Name, null, status, vacancy.Category, vacancy.Basis, vacancy.OrganisationId, vacancy.JobProfileId, start,
            chosen.Skills.Select(s => (s.SkillId, s.Level, AssessmentSource.Declared)));
        Must(vacancy.Hire(chosen, agent.Id, Terms(agent), Waiting(received), Recruiter, at.AddDays(3), at.AddDays(3).ToParisDay()));
    }

    private static List<JobApplication> Waiting(IEnumerable<JobApplication> applications) =>
        [.. applications.Where(a => a.Status is ApplicationStatus.InProgress || a.IsRefusalToTell)];

    private void Refuse(JobApplication application, Vacancy vacancy, DateTime at)
    {
        var refusal = texts.MessagesRefus[random.Next(3, texts.MessagesRefus.Count)];
        var reason = refusal.Motif switch
        {
            "gradeNonEligible" => RefusalReason.GradeNotEligible,
            "mobiliteImpossible" => RefusalReason.MobilityImpossible,
            "nonFonctionnaire" => RefusalReason.NotCivilServant,
            "experience" => RefusalReason.Experience,
            "competencesTechniques" => RefusalReason.TechnicalSkills,
            "qualification" => RefusalReason.Qualification,
            "indisponible" => RefusalReason.Unavailable,
            "autreCandidatRetenu" => RefusalReason.AnotherChosen,
            _ => RefusalReason.Other,
        };
        var organisation = referential.Organisations.Values.First(o => o.Id == vacancy.OrganisationId);
        var message = refusal.Message.Replace("{offre}", vacancy.Title, StringComparison.Ordinal).Replace("{organisation}", organisation.Name, StringComparison.Ordinal);
        Must(application.Refuse(reason, message, defer: random.Next(5) == 0, vacancy, Recruiter, at < now ? at : now));
    }

    /// <summary>Agents who were there before, some of them whose contract ends soon.</summary>
    public void Staff(int count)
    {
        var demo = DemoAccounts.All.Single(a => a.Email == "agent@demo.test");
        var places = referential.Organisations.Values.Where(o => o.Kind is not (OrganisationKind.State or OrganisationKind.Ministry)).ToList();
        var jobs = referential.Jobs.Values.ToList();
        for (var i = 0; i < count; i++)
        {
            var job = jobs[i % jobs.Count];
            var isDemo = i == 0;
            var (name, email) = isDemo ? (PersonName.Create(demo.GivenName, demo.FamilyName).Value, EmailAddress.Create(demo.Email).Value) : people.Next();
            var place = isDemo ? referential.Organisations["PM-DINUM"] : places[random.Next(places.Count)];
            var (status, basis) = random.Next(10) switch
            {
                < 5 => (EmploymentStatus.CivilServant, LegalBasis.CivilServant),
                < 7 => (EmploymentStatus.Permanent, LegalBasis.NoCorps),
                _ => (EmploymentStatus.FixedTerm, LegalBasis.NeedOfService),
            };
            var start = Today.AddDays(-random.Next(30, 1000));
            var agent = Hired(name, email, status, random.Next(5) == 0 ? Category.B : Category.A, basis, place.Id, job.Id, start,
                job.Requirements.Where(_ => random.Next(6) > 0).Select(r => (r.SkillId, (SkillLevel)Math.Clamp((int)r.Level + random.Next(-1, 2), 1, 5),
                    random.Next(3) == 0 ? AssessmentSource.Validated : AssessmentSource.Declared)));
            if (isDemo) agent.Tie(accounts[demo.Email]);
        }
    }

    private Agent Hired(
        PersonName name, EmailAddress? email, EmploymentStatus status, Category category, LegalBasis basis, OrganisationId place, JobProfileId job,
        DateOnly start, IEnumerable<(SkillId Skill, SkillLevel Level, AssessmentSource Source)> skills)
    {
        DateOnly? end = status is EmploymentStatus.FixedTerm ? start.AddMonths(36).AddDays(-1) : null;
        var agent = Agent.Hire(name, email, new ContractTerms(status, category, basis, place, job, Period.Create(start, end).Value), start).Value;
        Agents.Add(agent);
        Assessments.AddRange(skills.Select(s => new SkillAssessment(agent.Id, s.Skill, s.Level, s.Source, start)));
        return agent;
    }

    private static ContractTerms Terms(Agent agent)
    {
        var contract = agent.Contracts[0];
        return new ContractTerms(contract.Status, contract.Category, contract.Basis, contract.OrganisationId, contract.JobProfileId, Period.Create(contract.StartsOn, contract.EndsOn).Value);
    }

    private string Pick(IEnumerable<string> from)
    {
        var list = from.ToList();
        return list[random.Next(list.Count)];
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}"));
    }
}
