using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>People of the vivier who agreed to be found by the reader's ministry: best fit first where skills are sought, else the latest first.</summary>
/// <param name="Criteria">Skills as in the talent search; of the filters, family, place and "all essential".</param>
/// <param name="List">Only those of a list or tag of the own ministry.</param>
[Requires(Permission.SearchTalents)]
public sealed record PoolSearch(TalentCriteria Criteria, TalentListId? List) : IQuery<PoolSearchView>
{
    /// <summary>How many people one search shows.</summary>
    public const int Most = 50;
}

/// <param name="Rows">At most <see cref="PoolSearch.Most"/>.</param>
/// <param name="Total">Who passes the filters and holds at least one of the skills sought.</param>
/// <param name="SkillNames">Of the skills sought.</param>
/// <param name="Families">To filter by.</param>
/// <param name="Lists">Lists and tags of the own ministry, to filter by.</param>
public sealed record PoolSearchView(
    IReadOnlyList<PoolRow> Rows, int Total, IReadOnlyDictionary<SkillId, string> SkillNames, IReadOnlyList<JobFamilyChoice> Families, IReadOnlyList<TalentListChoice> Lists);

/// <param name="Id">Who.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Families">Looked for.</param>
/// <param name="Places">Towns or departments.</param>
/// <param name="Tags">Of the reader's ministry.</param>
/// <param name="LastContactOn">Last sign of the person.</param>
/// <param name="Score">Null where no skill is sought.</param>
public sealed record PoolRow(
    TalentPoolMemberId Id, string Name, IReadOnlyList<string> Families, IReadOnlyList<string> Places, IReadOnlyList<string> Tags, DateOnly LastContactOn, TalentExplanation? Score);

public sealed record TalentListChoice(TalentListId Id, TalentListKind Kind, string Name);

internal sealed class PoolSearchValidator : AbstractValidator<PoolSearch>
{
    public PoolSearchValidator() => RuleFor(q => q.Criteria).SetValidator(new TalentCriteriaValidator());
}

internal sealed class PoolSearchHandler(ITalentDbContext db, IAccess access, TalentFinder finder, TimeProvider clock) : IQueryHandler<PoolSearch, PoolSearchView>
{
    public async Task<Result<PoolSearchView>> Handle(PoolSearch query, CancellationToken cancellationToken)
    {
        var (criteria, today) = (query.Criteria, clock.Today());
        if (query.List is { } asked && !await db.TalentLists(access).AnyAsync(l => l.Id == asked, cancellationToken)) return Error.NotFound;

        var sought = criteria.Skills.Select(s => s.SkillId).ToList();
        var essential = criteria.AllEssential ? criteria.Skills.Where(s => s.Necessity is Necessity.Essential).Select(s => s.SkillId).ToList() : [];
        var matching = db.TalentPool(access).AsNoTracking();
        if (sought.Count > 0) matching = matching.Where(m => m.Skills.Any(s => sought.Contains(s.SkillId)));
        if (criteria.Family is { } family) matching = matching.Where(m => m.Families.Any(f => f.FamilyId == family));
        if (query.List is { } list) matching = matching.Where(m => db.TalentLists(access).Any(l => l.Id == list && l.Members.Any(x => x.MemberId == m.Id)));

        // Identifiers, skills and places of all; names of those shown alone.
        var found = await matching.Select(m => new { m.Id, m.LastContactOn, m.Places, Skills = m.Skills.Where(s => sought.Contains(s.SkillId)).ToList() }).ToListAsync(cancellationToken);
        var place = FoldedText.Fold(criteria.City);
        var ranked = found
            .Where(m => place.Length == 0 || m.Places.Any(p => FoldedText.Fold(p).Contains(place, StringComparison.Ordinal)))
            .Where(m => essential.TrueForAll(e => m.Skills.Any(s => s.SkillId == e)))
            .Select(m => (m.Id, m.LastContactOn, Score: criteria.Skills.Count == 0 ? null : Explain(criteria.Skills, m.Skills, today)))
            .OrderByDescending(m => m.Score?.Total ?? 0).ThenByDescending(m => m.LastContactOn).ThenBy(m => m.Id.Value)
            .ToList();
        var best = ranked.Take(PoolSearch.Most).ToList();
        return new PoolSearchView(
            await Rows(best, cancellationToken), ranked.Count, await finder.SkillLabels(sought, cancellationToken),
            await JobFamilyChoice.All(db.JobFamilies, cancellationToken),
            await db.TalentLists(access).AsNoTracking().OrderBy(l => l.Kind).ThenBy(l => l.NameKey).Select(l => new TalentListChoice(l.Id, l.Kind, l.Name)).ToListAsync(cancellationToken));
    }

    /// <summary>By the same score as agents; what somebody outside says of a skill counts as declared.</summary>
    internal static TalentExplanation Explain(IReadOnlyList<SoughtSkill> sought, IEnumerable<PoolSkill> held, DateOnly today)
    {
        var proofs = held.ToDictionary(s => s.SkillId, s => new SkillProof(s.Level, AssessmentSource.Declared, s.DeclaredOn, null));
        return FittingVacanciesHandler.Explain(sought, proofs, today);
    }

    private async Task<IReadOnlyList<PoolRow>> Rows(
        List<(TalentPoolMemberId Id, DateOnly LastContactOn, TalentExplanation? Score)> best, CancellationToken cancellationToken)
    {
        var ids = best.ConvertAll(b => b.Id);
        var members = await db.TalentPool(access).AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.GivenName, m.FamilyName, m.Places, Families = m.Families.Select(f => f.FamilyId).ToList() }).ToDictionaryAsync(m => m.Id, cancellationToken);
        var families = await db.JobFamilies.AsNoTracking().Select(f => new { f.Id, f.Label }).ToDictionaryAsync(f => f.Id, f => f.Label, cancellationToken);
        var tags = (await (
            from l in db.TalentLists(access).AsNoTracking()
            where l.Kind == TalentListKind.Tag
            from m in l.Members
            where ids.Contains(m.MemberId)
            select new { m.MemberId, l.Name }).ToListAsync(cancellationToken)).ToLookup(t => t.MemberId, t => t.Name);
        return [.. from b in best
                   where members.ContainsKey(b.Id)
                   let m = members[b.Id]
                   select new PoolRow(
                       b.Id, $"{m.GivenName} {m.FamilyName}", [.. m.Families.Select(f => families.GetValueOrDefault(f, "")).Order(StringComparer.CurrentCulture)], m.Places,
                       [.. tags[b.Id].Order(StringComparer.CurrentCulture)], b.LastContactOn, b.Score)];
    }
}
