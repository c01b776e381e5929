using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>The index in memory answers as the store would, which is asked here in the plainest way.</summary>
public sealed class The_talent_index(WebSite site) : FunctionalTest(site)
{
    private const int Agents = 250;
    private const int Questions = 150;

    [Fact]
    public async Task answers_as_the_store_would_whatever_is_asked_and_changed()
    {
        var random = new Random(7);
        var ministries = new List<Organisation>();
        var places = new List<Organisation>();
        for (var i = 0; i < 3; i++)
        {
            ministries.Add(await Data.Ministry());
            places.Add(ministries[i]);
            places.Add(await Data.Below(ministries[i]));
            places.Add(await Data.Below(places[^1]));
        }

        var jobs = new List<JobProfile> { await Data.JobProfile(), await Data.JobProfile() };
        var skills = new List<Skill>();
        for (var i = 0; i < 12; i++) skills.Add(await Data.Skill());
        var agents = Enumerable.Range(0, Agents).Select(_ => Somebody()).ToList();
        await Data.Save([.. agents]);
        await Data.Save([.. agents.SelectMany(Skills)]);

        var index = Site.Services.GetRequiredService<ITalentIndex>();
        var compared = 0;
        for (var q = 0; q < Questions; q++)
        {
            if (q % 10 == 9) await ChangeSomething();
            var query = Ask();
            var (expected, total) = await Oracle(query);
            var found = (await index.Find(query, Stop)).ShouldNotBeNull();
            // Other tests of this database have agents of their own, but not these skills.
            found.Total.ShouldBe(total, $"question {q}");
            found.Best.Select(h => (h.Agent, h.Score)).ShouldBe(expected, $"question {q}");
            compared += expected.Count;
            if (q % 5 == 0) await Count(index, query.Within ?? places.Select(o => o.Id).ToHashSet(), query.Profiles?.First(), q % 2 == 0);
        }

        compared.ShouldBeGreaterThan(Questions, "the questions find people");

        Agent Somebody()
        {
            var agent = Data.Agent(
                places[random.Next(places.Count)], random.Next(4) == 0 ? null : jobs[random.Next(2)].Id, (Category)random.Next(4), random.Next(2) == 0 ? null : random.Next(1, 20),
                random.Next(4) switch { 0 => null, 1 => "Besançon", 2 => "Saint-Étienne", _ => "Paris" }, random.Next(3) == 0);
            if (random.Next(8) == 0) agent.Depart(Data.Today.AddDays(-random.Next(1, 300)), DepartureReason.Retirement, DepartureDestination.Unknown, Data.Today);
            return agent;
        }

        IEnumerable<SkillAssessment> Skills(Agent agent) => skills.Where(_ => random.Next(3) == 0).Select(skill =>
        {
            var held = Data.Holds(agent, skill, random.Next(1, 6), (AssessmentSource)random.Next(4), random.Next(0, 2500));
            if (held.Source is AssessmentSource.Certified && random.Next(2) == 0) held.Support(null, Data.Today.AddDays(random.Next(-5, 400)) is var end && end < held.ValidFrom ? held.ValidFrom : end, null);
            if (random.Next(10) == 0) held.Close(Data.Today);
            return held;
        });

        async Task ChangeSomething()
        {
            var agent = agents[random.Next(agents.Count)];
            await Data.Change<Agent>(d => d.SingleAsync(a => a.Id == agent.Id), a => a.SharePassport(!a.SharesPassport));
            var added = Somebody();
            agents.Add(added);
            await Data.Save(added);
            await Data.Save([.. Skills(added)]);
        }

        TalentQuery Ask() => new()
        {
            Skills = [.. skills.OrderBy(_ => random.Next()).Take(random.Next(1, 9)).Select(s => s.Sought(random.Next(1, 6), (Necessity)random.Next(2), random.Next(1, 4)))],
            Scope = random.Next(4) == 0 ? null : places.Skip(random.Next(3) * 3).Take(3).Select(o => o.Id).ToHashSet(),
            Today = Data.Today,
            Within = random.Next(4) == 0 ? places.Where(_ => random.Next(2) == 0).Select(o => o.Id).ToHashSet() : null,
            Profiles = random.Next(4) == 0 ? new HashSet<JobProfileId> { jobs[random.Next(2)].Id } : null,
            Category = random.Next(6) == 0 ? (Category)random.Next(4) : null,
            Status = random.Next(6) == 0 ? EmploymentStatus.FixedTerm : null,
            City = random.Next(5) switch { 0 => "besancon", 1 => "ETIENNE", _ => null },
            EndsBy = random.Next(6) == 0 ? Data.Today.AddMonths(random.Next(1, 12)) : null,
            SharingOnly = random.Next(6) == 0,
            AllEssential = random.Next(4) == 0,
            WithFormer = random.Next(4) == 0,
            Most = random.Next(2) == 0 ? 50 : 7,
        };
    }

    /// <summary>Counts one by one what the index counts.</summary>
    private async Task Count(ITalentIndex index, IReadOnlySet<OrganisationId> within, JobProfileId? job, bool inDetail)
    {
        var agents = (await Data.Read(db => db.Set<Agent>().AsNoTracking().ToListAsync()))
            .Where(a => a.ServesOn(Data.Today) && within.Contains(a.OrganisationId) && (job is null || a.JobProfileId == job)).ToList();
        var standing = (await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(s => s.ValidUntil == null).ToListAsync())).ToLookup(s => s.AgentId);
        // Each administration is a part of its own, under another name.
        var names = agents.Select(a => a.OrganisationId).Distinct().ToDictionary(id => id, _ => OrganisationId.New());
        var soon = Data.Today.AddMonths(12);
        var expected =
            from a in agents
            from s in standing[a.Id]
            group (a.DepartedOn ?? a.EngagedUntil) <= soon by (Part: inDetail ? names[a.OrganisationId] : default(OrganisationId?), Job: inDetail ? a.JobProfileId : null, s.SkillId, s.Level) into g
            select new SkillCount(g.Key.Part, g.Key.Job, g.Key.SkillId, g.Key.Level, g.Count(), g.Count(leaves => leaves));

        var counted = await index.Count(new SkillCountQuery(names, Data.Today, soon) { Job = job, InDetail = inDetail }, Stop);

        counted.Cells.Except(expected).ShouldBeEmpty();
        expected.Except(counted.Cells).ShouldBeEmpty();
        (counted.Agents, counted.Assessed).ShouldBe((agents.Count, agents.Count(a => standing[a.Id].Any())));
    }

    /// <summary>Reads all there is, and filters, scores and sorts it one by one.</summary>
    private async Task<(List<(AgentId, double)> Best, int Total)> Oracle(TalentQuery query)
    {
        var agents = await Data.Read(db => db.Set<Agent>().AsNoTracking().ToListAsync());
        var standing = (await Data.Read(db => db.Set<SkillAssessment>().AsNoTracking().Where(a => a.ValidUntil == null).ToListAsync())).ToLookup(a => a.AgentId);
        var scored = new List<(AgentId Id, double Score)>();
        foreach (var agent in agents)
        {
            var own = query.Scope is null || query.Scope.Contains(agent.OrganisationId);
            var beyond = query.Within is not null || query.Category is not null || query.Status is not null || query.City is not null || query.EndsBy is not null;
            if (!own && (!agent.SharesPassport || !agent.ServesOn(query.Today) || beyond)) continue;
            if (!query.WithFormer && !agent.ServesOn(query.Today)) continue;
            if (query.Within is { } within && !within.Contains(agent.OrganisationId)) continue;
            if (query.Profiles is { } profiles && (agent.JobProfileId is not { } job || !profiles.Contains(job))) continue;
            if (query.Category is { } category && agent.Category != category) continue;
            if (query.Status is { } status && agent.Status != status) continue;
            if (query.City is { } city && !FoldedText.Fold(agent.City).Contains(FoldedText.Fold(city), StringComparison.Ordinal)) continue;
            if (query.EndsBy is { } last && !(agent.ContractEndsOn <= last)) continue;
            if (query.SharingOnly && !agent.SharesPassport) continue;

            var held = query.Skills.Select(s => standing[agent.Id].Where(a => a.SkillId == s.SkillId).Select(a => (SkillProof?)SkillProof.Of(a)).FirstOrDefault()).ToList();
            if (held.TrueForAll(h => h is null)) continue;
            if (query.AllEssential && query.Skills.Where((s, i) => s.Necessity is Necessity.Essential && held[i] is null).Any()) continue;
            scored.Add((agent.Id, TalentScore.Explain(query.Skills, held, query.Today).Total));
        }

        return (scored.OrderByDescending(s => s.Score).ThenBy(s => s.Id.Value).Take(query.Most).Select(s => (s.Id, s.Score)).ToList(), scored.Count);
    }
}
