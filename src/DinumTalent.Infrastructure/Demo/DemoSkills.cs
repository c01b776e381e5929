using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>A line manager with a small team, a passport half filled in, a campaign that is over and one that runs.</summary>
internal sealed class DemoSkills(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, Random random, DateTime now)
{
    private const int TeamSize = 5;

    private readonly Dictionary<AgentId, List<SkillAssessment>> held = recruitment.Assessments.GroupBy(a => a.AgentId).ToDictionary(g => g.Key, g => g.ToList());

    private DateOnly Today => now.ToParisDay();

    public List<Campaign> Campaigns { get; } = [];

    public List<CampaignEntry> Entries { get; } = [];

    public List<CampaignResult> Results { get; } = [];

    public void Live()
    {
        var agent = recruitment.Agents.Single(a => a.Email == "agent@demo.test");
        var manager = Manager();
        foreach (var member in recruitment.Agents.Where(a => a != manager && a != agent).Where(IsAtDinum).Take(TeamSize - 1).Append(agent)) Must(member.Place("Paris", manager.Id));
        FillIn(agent);
        // The one of last year first: the other one is compared with it.
        Campaign("Recensement des compétences de l’année passée", Today.AddDays(-390), Today.AddDays(-360), share: 55);
        Campaign("Recensement annuel des compétences", Today.AddDays(-9), Today.AddDays(19), share: 40, waiting: [agent.Id]);
    }

    private Agent Manager()
    {
        var demo = DemoAccounts.All.Single(a => a.Email == "manager@demo.test");
        var place = referential.Organisations["PM-DINUM"].Id;
        var job = referential.Jobs["ERNUM001"];
        var start = Today.AddDays(-1400);
        var manager = Agent.Hire(
            PersonName.Create(demo.GivenName, demo.FamilyName).Value, EmailAddress.Create(demo.Email).Value,
            new ContractTerms(EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, place, job.Id, Period.Create(start, null).Value), start).Value;
        manager.Tie(accounts[demo.Email]);
        recruitment.Agents.Add(manager);
        Hold(manager, job.Requirements.Take(4).Select(r => new SkillAssessment(manager.Id, r.SkillId, r.Level, AssessmentSource.Declared, start)));
        return manager;
    }

    /// <summary>Something of each kind: missing, old, validated then declared anew, certified until soon.</summary>
    private void FillIn(Agent agent)
    {
        recruitment.Assessments.RemoveAll(a => a.AgentId == agent.Id);
        held.Remove(agent.Id);
        var required = referential.Jobs.Values.Single(j => j.Id == agent.JobProfileId).Requirements;
        var start = agent.ArrivedOn;
        var other = referential.Skills.Values.Where(s => s.Kind is SkillKind.Technical && required.All(r => r.SkillId != s.Id)).OrderBy(s => s.Code, StringComparer.Ordinal).ToList();
        var passport = new Passport(agent.Id, []);
        Must(passport.Add(required[0].SkillId, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Declared), agent.UserId, start));
        Must(passport.Validate(required[0].SkillId, accounts["manager@demo.test"], start.AddDays(20)));
        Must(passport.Change(required[0].SkillId, new SkillStatement(SkillLevel.Expertise, AssessmentSource.Declared), agent.UserId, Today.AddDays(-3)));
        Must(passport.Add(required[1].SkillId, new SkillStatement(SkillLevel.Practice, AssessmentSource.Experience, "Migration de l’annuaire interministériel"), agent.UserId, start));
        Must(passport.Validate(required[1].SkillId, accounts["manager@demo.test"], start.AddDays(20)));
        Must(passport.Add(other[0].Id, new SkillStatement(SkillLevel.Mastery, AssessmentSource.Certified, "Certification de l’éditeur, niveau professionnel", Today.AddDays(40)), agent.UserId, start));
        Must(passport.Add(other[1].Id, new SkillStatement(SkillLevel.Practice, AssessmentSource.Declared), agent.UserId, start));
        Hold(agent, passport.Opened);
    }

    private void Campaign(string title, DateOnly opensOn, DateOnly closesOn, int share, AgentId[]? waiting = null)
    {
        var planned = Domain.Skills.Campaign.Plan(
            new CampaignTerms(title, referential.Organisations["ETAT"].Id, opensOn, closesOn, 7), accounts["rh@demo.test"], opensOn.AddDays(-5), At(opensOn.AddDays(-5))).Value;
        Must(planned.Launch(opensOn.AddDays(-1), At(opensOn.AddDays(-1))));
        Campaigns.Add(planned);
        var figures = new Dictionary<SkillId, (int Holders, int Sum)>();
        foreach (var agent in recruitment.Agents.Where(a => a.ServesOn(opensOn)))
        {
            var entry = CampaignEntry.Invite(planned.Id, agent.Id, agent.OrganisationId, At(opensOn));
            Entries.Add(entry);
            var day = opensOn.AddDays(random.Next(1, 8));
            var skills = held.GetValueOrDefault(agent.Id, []).Where(s => s.ValidFrom <= day && (s.ValidUntil is null || s.ValidUntil >= day)).ToList();
            if (skills.Count == 0 || random.Next(100) >= share || waiting?.Contains(agent.Id) == true) continue;

            var passport = new Passport(agent.Id, skills);
            if (passport.IsEmpty) continue;
            Must(entry.Submit(planned, passport, agent.OrganisationId, day, At(day)));
            entry.Validate(passport, At(day.AddDays(1)));
            foreach (var skill in skills)
            {
                // People learn: a year ago, some were a level below.
                var level = Math.Max(1, (int)skill.Level - (closesOn < Today && random.Next(3) == 0 ? 1 : 0));
                var (holders, sum) = figures.GetValueOrDefault(skill.SkillId);
                figures[skill.SkillId] = (holders + 1, sum + level);
            }
        }

        var isOver = closesOn < Today;
        var result = new CampaignResult(planned.Id);
        result.Record([.. figures.Select(f => new SkillFigure(f.Key, f.Value.Holders, f.Value.Sum))], isOver ? At(closesOn.AddDays(1)) : now, isOver);
        Results.Add(result);
    }

    private void Hold(Agent agent, IEnumerable<SkillAssessment> skills)
    {
        var all = skills.ToList();
        held[agent.Id] = all;
        recruitment.Assessments.AddRange(all);
    }

    private bool IsAtDinum(Agent agent) =>
        referential.Links.Any(l => l.DescendantId == agent.OrganisationId && l.AncestorId == referential.Organisations["PM"].Id);

    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code}");
    }
}
