using DinumTalent.Application.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What brings the talent search and internal mobility to life: shared passports, skills beside those of the job, interests, a saved search.</summary>
internal sealed class DemoTalents
{
    private static readonly string[] Beside = ["T.JAVA", "T.PYTHON", "T.SQL", "D.7", "E.8", "B.1", "A.5", "C.3", "S.ORAL", "T.KUBERNETES"];

    public DemoTalents(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        var today = now.ToParisDay();
        var known = Beside.Where(referential.Skills.ContainsKey).Select(code => referential.Skills[code]).ToList();
        for (var i = 0; i < recruitment.Agents.Count; i++)
        {
            var agent = recruitment.Agents[i];
            // A third lets other ministries find them.
            agent.SharePassport(i % 3 == 0);
            var held = recruitment.Assessments.Where(a => a.AgentId == agent.Id).Select(a => a.SkillId).ToHashSet();
            for (var s = 0; s < known.Count; s++)
            {
                if ((i + s) % 4 != 0 || !held.Add(known[s].Id)) continue;
                var since = agent.ArrivedOn > today.AddDays(-200 * (s % 5)) ? agent.ArrivedOn : today.AddDays(-200 * (s % 5));
                var assessment = new SkillAssessment(agent.Id, known[s].Id, (Domain.Referential.SkillLevel)(1 + ((i + (2 * s)) % 5)), (AssessmentSource)((i + s) / 4 % 4), since < today ? since : today);
                if (Proof(assessment.Source) is { } proof) assessment.Support(proof, null, agent.UserId);
                recruitment.Assessments.Add(assessment);
            }
        }

        var open = recruitment.Vacancies.Where(v => v.IsOpen(today)).ToList();
        var mine = open.Find(v => v.OrganisationId == referential.Organisations["PM-DINUM"].Id);
        foreach (var agent in recruitment.Agents.Where((a, i) => i % 13 == 5 && a.ServesOn(today)).Take(3))
        {
            if (mine is not null) Interests.Add(MobilityInterest.Express(agent, mine, "Ce poste prolonge ce que je fais aujourd’hui. Disponible dans trois mois.", now.AddDays(-2), today).Value);
        }

        var sought = (mine ?? open.FirstOrDefault())?.Requirements.Take(5).ToList() ?? [];
        if (sought.Count > 0)
        {
            var criteria = string.Join('&', sought.Select(r => $"comp={r.SkillId}&niveau={(int)r.Level}&poids=2&exigence={(r.Necessity is Domain.Referential.Necessity.Essential ? "essentielle" : "souhaitee")}"));
            Searches.Add(SavedSearch.Keep(accounts["recruteur@demo.test"], "Pour le poste ouvert à la DINUM", criteria, now.AddDays(-5)).Value);
        }
    }

    /// <summary>Nothing is certified without a certificate, nor proven without what proves it.</summary>
    private static string? Proof(AssessmentSource source) => source switch
    {
        AssessmentSource.Certified => "Certification de l’éditeur, niveau associé",
        AssessmentSource.Experience => "Conduite du sujet sur un projet de l’administration",
        _ => null,
    };

    public List<MobilityInterest> Interests { get; } = [];

    public List<SavedSearch> Searches { get; } = [];
}
