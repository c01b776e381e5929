using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Seed;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Ten years of people who came, and mostly left, so that a first look at the curves shows some. A few were there before anybody recorded them.</summary>
internal sealed class DemoCurves
{
    private const int Seed = 20261129;
    private const int People = 90;

    /// <summary>Days over which arrivals spread: ten years, but for the last months, which the other agents fill.</summary>
    private const int Span = 3_600;

    /// <summary>Contracts of limited length last three years.</summary>
    private const int YearsOfContract = 3;

    /// <param name="referential">Where and in what jobs.</param>
    /// <param name="today">The day it is.</param>
    public DemoCurves(DemoReferential referential, DateOnly today)
    {
        var random = new Random(Seed);
        var places = referential.Organisations.Values.Where(o => o.Kind is not (OrganisationKind.State or OrganisationKind.Ministry)).ToList();
        var (jobs, people) = (referential.Jobs.Values.ToList(), new DemoPeople(random));
        for (var i = 0; i < People; i++)
        {
            var start = today.AddDays(-random.Next(300, Span));
            // Common jobs have many holders, the others few.
            var (place, job) = (places[random.Next(places.Count)], jobs[(int)(jobs.Count * Math.Pow(random.NextDouble(), 1.6))]);
            var status = random.Next(10) switch { < 5 => EmploymentStatus.CivilServant, < 7 => EmploymentStatus.Permanent, _ => EmploymentStatus.FixedTerm };
            var (ends, leaves) = (start.AddYears(YearsOfContract).AddDays(-1), start.AddDays(Tenure.Draw(random)));
            var isOver = status is EmploymentStatus.FixedTerm && ends <= leaves;
            if (isOver) leaves = ends;

            var recorded = i % 6 == 0 && start.AddDays(400) < (leaves < today ? leaves : today) ? start.AddDays(400) : start;
            var terms = new ContractTerms(
                status, random.Next(6) == 0 ? Category.B : Category.A,
                status switch { EmploymentStatus.CivilServant => LegalBasis.CivilServant, EmploymentStatus.Permanent => LegalBasis.NoCorps, _ => LegalBasis.NeedOfService },
                place.Id, job.Id, Period.Create(start, status is EmploymentStatus.FixedTerm ? ends : null).Value);
            var agent = Agent.Hire(people.Next().Name, null, terms, recorded, Arrival(status, random)).Value;
            agent.Identify(PersonName.Create(agent.GivenName, agent.FamilyName).Value, null, (90_000 + i).ToString(CultureInfo.InvariantCulture));
            agent.Place(place.City, null);
            agent.RecordSex(DemoPeople.SexOf(agent.GivenName));
            agent.RecordBirthDate(start.AddYears(-random.Next(23, 50)).AddDays(-random.Next(365)), today);
            if (leaves < today) agent.Depart(leaves, isOver ? DepartureReason.ContractEnd : Reason(random), Destination(random), today);
            else Assessments.AddRange(job.Requirements.Select(r => new SkillAssessment(agent.Id, r.SkillId, r.Level, AssessmentSource.Declared, recorded)));
            agent.Follow(today);
            Agents.Add(agent);
        }
    }

    public List<Agent> Agents { get; } = [];

    /// <summary>What those who still serve hold: what their job asks for.</summary>
    public List<SkillAssessment> Assessments { get; } = [];

    private static ArrivalKind Arrival(EmploymentStatus status, Random random) => (status, random.Next(10)) switch
    {
        (EmploymentStatus.CivilServant, < 6) => ArrivalKind.Examination,
        (EmploymentStatus.CivilServant, _) => ArrivalKind.Mobility,
        (_, < 2) => ArrivalKind.Fellowship,
        (_, 2) => ArrivalKind.Apprenticeship,
        _ => ArrivalKind.Recruitment,
    };

    private static DepartureReason Reason(Random random) => random.Next(10) switch { < 5 => DepartureReason.Resignation, < 9 => DepartureReason.Mobility, _ => DepartureReason.Retirement };

    private static DepartureDestination Destination(Random random) => random.Next(3) switch { 0 => DepartureDestination.PrivateSector, 1 => DepartureDestination.OtherMinistry, _ => DepartureDestination.OtherPublicService };
}
