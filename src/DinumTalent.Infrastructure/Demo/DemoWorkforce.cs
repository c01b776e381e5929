using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Gives the invented agents what a first look at their files should show: places, managers, guarded facts, departures, dates that come near.</summary>
internal static class DemoWorkforce
{
    private const int Seed = 20261124;

    private static readonly string[] Cities = ["Paris", "Lyon", "Nantes", "Rennes", "Toulouse", "Lille"];

    public static void Enrich(List<Agent> agents, DemoReferential referential, DateOnly today)
    {
        var random = new Random(Seed);
        agents.AddRange(Near(referential.Organisations["PM-DINUM"].Id, today));
        var managers = new Dictionary<OrganisationId, AgentId>();
        for (var i = 0; i < agents.Count; i++)
        {
            var agent = agents[i];
            var email = agent.Email is { } address ? EmailAddress.FromStore(address) : null;
            var account = agent.UserId;
            agent.Identify(PersonName.Create(agent.GivenName, agent.FamilyName).Value, email, $"{10_000 + (i * 7)}");
            if (account is { } tied && agent.UserId is null) agent.Tie(tied);
            agent.Place(Cities[Math.Min(random.Next(12), Cities.Length) % Cities.Length], managers.TryGetValue(agent.OrganisationId, out var manager) ? manager : null);
            managers.TryAdd(agent.OrganisationId, agent.Id);
            agent.RecordSex(DemoPeople.SexOf(agent.GivenName));
            agent.RecordBirthDate(today.AddYears(-random.Next(24, 63)).AddDays(-random.Next(365)), today);
            agent.RecordPay((agent.Category switch { Category.APlus => 75_000, Category.A => 48_000, Category.B => 34_000, _ => 28_000 }) + (500 * random.Next(30)));
            if (i % 11 == 5 && account is null && agent.ArrivedOn < today.AddDays(-400))
            {
                agent.Depart(today.AddDays(-random.Next(10, 300)), random.Next(2) == 0 ? DepartureReason.Resignation : DepartureReason.Mobility,
                    random.Next(2) == 0 ? DepartureDestination.PrivateSector : DepartureDestination.OtherMinistry, today);
            }

            agent.Follow(today);
        }
    }

    /// <summary>One agent whose six years come soon, one whose trial ends soon.</summary>
    private static IEnumerable<Agent> Near(OrganisationId place, DateOnly today)
    {
        var first = today.AddMonths(4).AddYears(-6);
        var early = Terms(first, first.AddYears(3).AddDays(-1));
        var experienced = Agent.Hire(PersonName.Create("Salomé", "Kerguelen").Value, EmailAddress.Create("salome.kerguelen@demo.test").Value, early, first).Value;
        experienced.Sign(Terms(first.AddYears(3), first.AddYears(6).AddDays(-1)) with { SameDutiesRenewed = true }, first);
        yield return experienced;

        var recent = today.AddMonths(-3).AddDays(15);
        yield return Agent.Hire(PersonName.Create("Idris", "Bonneval").Value, EmailAddress.Create("idris.bonneval@demo.test").Value, Terms(recent, recent.AddYears(3).AddDays(-1)), recent).Value;

        ContractTerms Terms(DateOnly start, DateOnly end) =>
            new(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, place, null, Period.Create(start, end).Value);
    }
}
