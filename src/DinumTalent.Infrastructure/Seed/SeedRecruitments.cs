using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Demo;

namespace DinumTalent.Infrastructure.Seed;

/// <summary>Invents vacancies with their applications, lived through by the verbs of the domain; each from its number alone.</summary>
internal sealed class SeedRecruitments(
    int seed, DateOnly today, IReadOnlyList<OrganisationId> places, IReadOnlyList<JobProfile> jobs, IReadOnlyDictionary<SkillId, string> labels,
    IReadOnlyList<AgentId> agents, int open)
{
    private const int ApplicationsOfAVacancy = 30;
    private static readonly StageActor Recruiter = new(null, "Recrutement");

    private readonly IReadOnlyList<string> given = [.. DemoFiles.Csv("prenoms.csv").Select(r => r["prenom"])];
    private readonly IReadOnlyList<string> family = [.. DemoFiles.Csv("noms.csv").Select(r => r["nom"])];
    private readonly List<DemoOffer> offers = DemoFiles.Json<List<DemoOffer>>("offres.json");

    /// <summary>The vacancy of a number: the first ones are open today, the others lie in the ten years before.</summary>
    public (Vacancy Vacancy, List<JobApplication> Applications) Recruitment(int number)
    {
        var random = new Random(unchecked((seed * 7_368_787) + number));
        var isOpen = number < open;
        var published = today.AddDays(isOpen ? -random.Next(1, 45) : -random.Next(90, 3650));
        var deadline = isOpen ? today.AddDays(random.Next(5, 60)) : published.AddDays(random.Next(31, 50));
        var vacancy = Vacancy.Draft(Terms(random, number, deadline), labels, null, published.AddDays(-10).StartInUtc()).Value;
        Must(vacancy.Publish(published));

        var last = isOpen ? today : deadline;
        var applications = Enumerable.Range(0, random.Next(ApplicationsOfAVacancy / 2, ApplicationsOfAVacancy * 3 / 2))
            .Select(i => Receive(random, vacancy, number, i, published, last)).ToList();
        if (isOpen)
        {
            foreach (var application in applications.Where(_ => random.Next(3) > 0)) Move(vacancy, application, 1);
        }
        else
        {
            Must(vacancy.Close(deadline.AddDays(1)));
            End(random, vacancy, applications, number);
        }

        vacancy.TakeEvents();
        foreach (var application in applications) application.TakeEvents();
        return (vacancy, applications);
    }

    private VacancyTerms Terms(Random random, int number, DateOnly deadline)
    {
        var (offer, job) = (offers[random.Next(offers.Count)], jobs[random.Next(jobs.Count)]);
        return new VacancyTerms
        {
            Title = $"{job.Label} F/H",
            OrganisationId = places[number % places.Count],
            JobProfileId = job.Id,
            Category = Category.A,
            IsPermanent = true,
            Opening = Opening.Vacant,
            Basis = LegalBasis.NoCorps,
            DurationMonths = random.Next(2) == 0 ? null : 36,
            Missions = offer.Missions,
            Profile = offer.Profil,
            Conditions = offer.Conditions,
            City = offer.Lieu.Ville,
            Department = offer.Lieu.Departement,
            TeleworkDays = random.Next(4),
            StartsOn = deadline.AddMonths(2),
            Posts = 1,
            Deadline = deadline,
            Contact = "recrutement@exemple.fr",
            Requirements = job.Requirements,
        };
    }

    private JobApplication Receive(Random random, Vacancy vacancy, int number, int i, DateOnly from, DateOnly until)
    {
        var name = PersonName.Create(given[random.Next(given.Count)], family[random.Next(family.Count)]).Value;
        var day = from.AddDays(random.Next(Math.Max(1, until.DayNumber - from.DayNumber)));
        var at = day.StartInUtc().AddHours(9).AddMinutes(random.Next(600));
        var email = $"{FoldedText.Fold(name.Family).Replace(' ', '-')}.{number.ToString(CultureInfo.InvariantCulture)}.{i.ToString(CultureInfo.InvariantCulture)}@exemple.fr";
        var content = new ApplicationContent(
            name, EmailAddress.Create(email).Value, null, null, random.Next(3) == 0, Cv, "Je souhaite mettre mes compétences au service de l’État.", [],
            [.. vacancy.Requirements.Where(_ => random.Next(4) > 0).Select(r => new DeclaredSkill(r.SkillId, (SkillLevel)Math.Clamp((int)r.Level + random.Next(-2, 2), 1, 5)))],
            null, random.Next(10) > 0);
        return vacancy.Receive(JobApplicationId.New(), content, at, day).Value;
    }

    /// <summary>Four in five are filled; of the others nobody was chosen.</summary>
    private void End(Random random, Vacancy vacancy, List<JobApplication> applications, int number)
    {
        var chosen = random.Next(5) > 0 && number < agents.Count ? applications[random.Next(applications.Count)] : null;
        foreach (var application in applications.Where(a => a != chosen))
        {
            var at = application.SentAt.AddDays(random.Next(5, 30));
            if (random.Next(3) == 0) Move(vacancy, application, 1);
            Must(application.Refuse((RefusalReason)random.Next(9), "Votre candidature n’a pas été retenue.", defer: false, vacancy, Recruiter, at));
        }

        var decided = vacancy.Deadline.AddDays(20).StartInUtc().AddHours(9);
        if (chosen is null)
        {
            Must(vacancy.DeclareFruitless("Aucune candidature ne réunit les compétences essentielles.", [], Recruiter, decided, decided.ToParisDay()));
            return;
        }

        foreach (var stage in new[] { 1, 2, 3 }) Move(vacancy, chosen, stage);
        Must(vacancy.Accept(chosen, new AcceptanceFacts(0, 2, !chosen.IsCivilServant), Recruiter, decided, decided.ToParisDay()));
        var start = decided.ToParisDay().AddDays(60);
        DateOnly? end = vacancy.DurationMonths is { } months ? start.AddMonths(months).AddDays(-1) : null;
        var terms = new ContractTerms(
            end is null ? EmploymentStatus.Permanent : EmploymentStatus.FixedTerm, vacancy.Category, vacancy.Basis, vacancy.OrganisationId, vacancy.JobProfileId,
            Period.Create(start, end).Value);
        // A contract that differs from what was accepted is not what is measured here.
        _ = vacancy.Hire(chosen, agents[number], terms, [], Recruiter, decided.AddDays(3), decided.AddDays(3).ToParisDay());
    }

    /// <summary>Each has a file of its own, which nobody stored.</summary>
    private static CvFile Cv => new(FileId.New(), "CV.pdf", "application/pdf", 20_000);

    private static void Move(Vacancy vacancy, JobApplication application, int position) =>
        Must(application.MoveTo(vacancy.Stages.Single(s => s.Position == position).Id, vacancy, Recruiter, application.SentAt.AddDays(2 * position)));

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Reference data break a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
