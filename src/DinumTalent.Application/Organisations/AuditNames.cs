using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>What or whom a line of the trail is about.</summary>
/// <param name="Name">As it is called today, or was when it vanished.</param>
/// <param name="Entity">Kind of the thing that has a page.</param>
/// <param name="Id">The thing that has a page; null when it has none, or is gone.</param>
public sealed record AuditSubject(string Name, string Entity, Guid? Id);

/// <summary>Says what the lines of the trail tell by identifier in names, as far as the access reaches.</summary>
internal sealed partial class AuditNames(ITalentDbContext db, IAccess access, IAccounts accounts)
{
    /// <summary>Of each line that may be read, what it is about.</summary>
    public async Task<Dictionary<Guid, AuditSubject>> Subjects(
        IReadOnlyList<(Guid Line, string Entity, Guid Id, IReadOnlyList<AuditChange> Changes)> lines, CancellationToken cancellationToken)
    {
        var known = new Dictionary<(string, Guid), AuditSubject>();
        void Add(string entity, Guid id, string name, string? page = null, Guid? target = null) => known[(entity, id)] = new AuditSubject(name, page ?? entity, target ?? id);

        var vacancies = Ids(nameof(Vacancy)).Select(VacancyId.From).ToList();
        foreach (var v in vacancies.Count == 0 ? [] : await db.Vacancies(access).Where(v => vacancies.Contains(v.Id)).Select(v => new { v.Id, v.Title, v.Reference }).ToListAsync(cancellationToken))
            Add(nameof(Vacancy), v.Id.Value, $"{v.Title} ({v.Reference})");
        var applications = Ids(nameof(JobApplication)).Select(JobApplicationId.From).ToList();
        foreach (var a in applications.Count == 0 ? [] : await db.Applications(access).Where(a => applications.Contains(a.Id)).Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken))
            Add(nameof(JobApplication), a.Id.Value, $"{a.GivenName} {a.FamilyName}");
        var agents = Ids(nameof(Agent)).Select(AgentId.From).ToList();
        foreach (var a in agents.Count == 0 ? [] : await db.Agents(access).Where(a => agents.Contains(a.Id)).Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken))
            Add(nameof(Agent), a.Id.Value, $"{a.GivenName} {a.FamilyName}");
        var assessments = Ids(nameof(SkillAssessment)).Select(SkillAssessmentId.From).ToList();
        var assessed = assessments.Count == 0 ? [] : await (
            from s in db.Assessments(access)
            join a in db.Agents(access) on s.AgentId equals a.Id
            join k in db.Skills on s.SkillId equals k.Id
            where assessments.Contains(s.Id)
            select new { s.Id, Agent = a.Id, a.GivenName, a.FamilyName, k.Label }).ToListAsync(cancellationToken);
        foreach (var s in assessed) Add(nameof(SkillAssessment), s.Id.Value, $"{s.GivenName} {s.FamilyName}, {s.Label}", nameof(Agent), s.Agent.Value);
        var grants = Ids(nameof(RoleGrant)).Select(RoleGrantId.From).ToList();
        var granted = grants.Count == 0 ? [] : await db.Grants(access).Where(g => grants.Contains(g.Id)).Select(g => new { g.Id, g.UserId }).ToListAsync(cancellationToken);
        var people = await accounts.Find([.. Ids("Account").Select(UserId.From).Concat(granted.Select(g => g.UserId)).Distinct()], cancellationToken);
        foreach (var (id, account) in people) Add("Account", id.Value, account.Name);
        foreach (var g in granted.Where(g => people.ContainsKey(g.UserId))) Add(nameof(RoleGrant), g.Id.Value, people[g.UserId].Name, "Account", g.UserId.Value);
        var places = Ids(nameof(Organisation)).Select(OrganisationId.From).ToList();
        foreach (var o in places.Count == 0 ? [] : await db.Organisations.Where(o => places.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken))
            known[(nameof(Organisation), o.Id.Value)] = new AuditSubject(o.Name, nameof(Organisation), null);

        await foreach (var (entity, id, name) in WithoutPages(Ids, cancellationToken)) known[(entity, id)] = new AuditSubject(name, entity, null);

        var named = new Dictionary<Guid, AuditSubject>();
        foreach (var (line, entity, id, changes) in lines)
        {
            if (known.TryGetValue((entity, id), out var subject)) named[line] = subject;
            else if (changes.FirstOrDefault(c => c.Field is nameof(Vacancy.Title) or nameof(Organisation.Name) or nameof(Skill.Label)) is { } gone && (gone.After ?? gone.Before) is { } name)
                named[line] = new AuditSubject(name, entity, null);
        }

        return named;

        List<Guid> Ids(string entity) => [.. lines.Where(l => l.Entity == entity).Select(l => l.Id).Distinct()];
    }

    /// <summary>The changes with names in the place of identifiers, where one is known.</summary>
    public async Task<Dictionary<Guid, IReadOnlyList<AuditChange>>> Said(Dictionary<Guid, IReadOnlyList<AuditChange>> changes, CancellationToken cancellationToken)
    {
        var ids = changes.Values.SelectMany(c => c).SelectMany(c => new[] { c.Field, c.Before, c.After }).OfType<string>()
            .SelectMany(v => Identifier().Matches(v)).Select(m => Guid.Parse(m.Value)).Distinct().ToList();
        if (ids.Count == 0) return changes;

        var names = new Dictionary<Guid, string>();
        var (places, stages, vacancies) = (ids.ConvertAll(OrganisationId.From), ids.ConvertAll(PipelineStageId.From), ids.ConvertAll(VacancyId.From));
        var (agents, jobs, skills) = (ids.ConvertAll(AgentId.From), ids.ConvertAll(JobProfileId.From), ids.ConvertAll(SkillId.From));
        foreach (var o in await db.Organisations.Where(o => places.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken)) names[o.Id.Value] = o.Name;
        foreach (var (id, account) in await accounts.Find([.. ids.Select(UserId.From)], cancellationToken)) names[id.Value] = account.Name;
        foreach (var s in await db.Vacancies(access).SelectMany(v => v.Stages, (v, s) => new { s.Id, s.Name }).Where(s => stages.Contains(s.Id)).ToListAsync(cancellationToken)) names[s.Id.Value] = s.Name;
        foreach (var v in await db.Vacancies(access).Where(v => vacancies.Contains(v.Id)).Select(v => new { v.Id, v.Title }).ToListAsync(cancellationToken)) names[v.Id.Value] = v.Title;
        foreach (var a in await db.Agents(access).Where(a => agents.Contains(a.Id)).Select(a => new { a.Id, a.GivenName, a.FamilyName }).ToListAsync(cancellationToken)) names[a.Id.Value] = $"{a.GivenName} {a.FamilyName}";
        foreach (var j in await db.JobProfiles.Where(j => jobs.Contains(j.Id)).Select(j => new { j.Id, j.Label }).ToListAsync(cancellationToken)) names[j.Id.Value] = j.Label;
        foreach (var s in await db.Skills.Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToListAsync(cancellationToken)) names[s.Id.Value] = s.Label;
        return changes.ToDictionary(c => c.Key, c => (IReadOnlyList<AuditChange>)[.. c.Value.Select(v => v with { Field = Name(v.Field)!, Before = Name(v.Before), After = Name(v.After) })]);

        string? Name(string? value) => value is null ? null
            : Identifier().Replace(value, m => !names.TryGetValue(Guid.Parse(m.Value), out var name) ? m.Value : value[0] is '[' ? Quoted(name) : name);
    }
}
