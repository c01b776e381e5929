using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Demo;

namespace DinumTalent.Infrastructure.Seed;

/// <summary>Invents agents, each from its number alone: the same number gives the same agent. All are known here from their arrival on.</summary>
internal sealed class SeedAgents(int seed, DateOnly today, IReadOnlyList<OrganisationId> places, IReadOnlyList<JobProfile> jobs, IReadOnlyList<SkillId> skills)
{
    /// <summary>Days over which arrivals spread: ten years.</summary>
    private const int Span = 3650;

    private readonly IReadOnlyList<string> given = [.. DemoFiles.Csv("prenoms.csv").Select(r => r["prenom"])];
    private readonly IReadOnlyList<string> family = [.. DemoFiles.Csv("noms.csv").Select(r => r["nom"])];
    private readonly IReadOnlyList<string> cities = [.. DemoFiles.Csv("lieux.csv").Select(r => r["ville"])];

    /// <summary>The agent of a number with the skills held now and before.</summary>
    public (Agent Agent, List<SkillAssessment> Assessments) Agent(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var (first, last) = (given[random.Next(given.Count)], family[random.Next(family.Count)]);
        var name = PersonName.Create(first, last).Value;
        var email = EmailAddress.Create($"{Plain(first)}.{Plain(last)}.{number.ToString(CultureInfo.InvariantCulture)}@exemple.fr").Value;
        // Few large administrations, many small ones; few common jobs, many rare ones.
        var place = places[(int)(places.Count * Math.Pow(random.NextDouble(), 1.6))];
        var job = jobs[(int)(jobs.Count * Math.Pow(random.NextDouble(), 1.5))];

        var agent = Serve(random, name, email, place, job.Id);
        agent.Identify(name, email, number.ToString("000000", CultureInfo.InvariantCulture));
        agent.Place(cities[random.Next(cities.Count)], null);
        agent.RecordBirthDate(agent.ArrivedOn.AddYears(-random.Next(22, 50)).AddDays(-random.Next(365)), today);
        agent.RecordSex(random.Next(100) < 28 ? Sex.Female : Sex.Male);
        agent.RecordPay(random.Next(28, 95) * 1000);
        agent.SharePassport(random.Next(100) < 35);
        return (agent, Skills(random, agent, job));
    }

    private Agent Serve(Random random, PersonName name, EmailAddress email, OrganisationId place, JobProfileId job)
    {
        var start = today.AddDays(-random.Next(20, Span));
        var leaves = start.AddDays(Tenure.Draw(random));
        var category = random.Next(100) switch { < 8 => Category.APlus, < 75 => Category.A, < 93 => Category.B, _ => Category.C };
        var kind = random.Next(100);
        Agent agent;
        if (kind < 62)
        {
            var (status, basis) = kind < 48 ? (EmploymentStatus.CivilServant, LegalBasis.CivilServant) : (EmploymentStatus.Permanent, LegalBasis.NoCorps);
            agent = Hire(new ContractTerms(status, category, basis, place, job, Period.Create(start, null).Value));
        }
        else
        {
            agent = FixedTerms(start, category, place, job, leaves, Hire);
        }

        if (leaves <= today && agent.Contracts.All(c => c.StartsOn <= leaves))
        {
            agent.Depart(leaves, Reason(random), Destination(random), today);
        }

        agent.Follow(today);

        return agent;

        Agent Hire(ContractTerms terms) => Domain.Workforce.Agent.Hire(name, email, terms, start, kind < 48 ? ArrivalKind.Examination : ArrivalKind.Recruitment).Value;
    }

    /// <summary>Contracts of three years one after the other, then one without end: six years are the most.</summary>
    private Agent FixedTerms(DateOnly start, Category category, OrganisationId place, JobProfileId job, DateOnly leaves, Func<ContractTerms, Agent> hire)
    {
        var agent = hire(Terms(start, start.AddYears(3).AddDays(-1)));
        for (var (next, number) = (start.AddYears(3), 2); next <= leaves && next <= today; next = next.AddYears(3), number++)
        {
            if (number == 2)
            {
                agent.Sign(Terms(next, next.AddYears(3).AddDays(-1)), next);
                continue;
            }

            agent.Sign(new ContractTerms(EmploymentStatus.Permanent, category, LegalBasis.NeedOfService, place, job, Period.Create(next, null).Value, SameDutiesRenewed: true), next);
            break;
        }

        return agent;

        ContractTerms Terms(DateOnly from, DateOnly until) => new(
            EmploymentStatus.FixedTerm, category, LegalBasis.NeedOfService, place, job, Period.Create(from, until).Value, SameDutiesRenewed: from > start);
    }

    /// <summary>Fifteen skills: those of the job, then others with a long tail; one in five was held lower before.</summary>
    private List<SkillAssessment> Skills(Random random, Agent agent, JobProfile job)
    {
        var held = new Dictionary<SkillId, int>();
        foreach (var required in job.Requirements.Where(_ => random.Next(100) < 80)) held[required.SkillId] = Math.Clamp((int)required.Level + random.Next(-2, 2), 1, 5);
        while (held.Count < StateSeed.SkillsOfAnAgent) held.TryAdd(skills[(int)(skills.Count * Math.Pow(random.NextDouble(), 2.2))], 1 + (int)(4.2 * Math.Pow(random.NextDouble(), 1.7)));

        var rows = new List<SkillAssessment>(StateSeed.SkillsOfAnAgent + 4);
        var last = agent.DepartedOn < today ? agent.DepartedOn.Value : today;
        var days = Math.Max(1, last.DayNumber - agent.ArrivedOn.DayNumber);
        foreach (var (skill, level) in held)
        {
            var from = agent.ArrivedOn.AddDays(random.Next(days));
            if (level > 1 && random.Next(5) == 0 && from > agent.ArrivedOn.AddDays(30))
            {
                var before = new SkillAssessment(agent.Id, skill, (SkillLevel)(level - 1), AssessmentSource.Declared, agent.ArrivedOn);
                before.Close(from);
                rows.Add(before);
            }

            var row = new SkillAssessment(agent.Id, skill, (SkillLevel)level, Source(random), from);
            row.Verify(from.AddDays(random.Next(Math.Max(1, last.DayNumber - from.DayNumber))));
            rows.Add(row);
        }

        return rows;
    }

    private static AssessmentSource Source(Random random) => random.Next(100) switch
    {
        < 60 => AssessmentSource.Declared,
        < 85 => AssessmentSource.Validated,
        < 92 => AssessmentSource.Certified,
        _ => AssessmentSource.Experience,
    };

    private static DepartureReason Reason(Random random) => random.Next(100) switch
    {
        < 35 => DepartureReason.ContractEnd,
        < 65 => DepartureReason.Resignation,
        < 90 => DepartureReason.Mobility,
        _ => DepartureReason.Retirement,
    };

    private static DepartureDestination Destination(Random random) => (DepartureDestination)random.Next(6);

    private static string Plain(string name) => FoldedText.Fold(name).Replace(' ', '-');
}
