using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>The skills passport of an agent whom a search found, and how it answers what was sought.</summary>
[Requires(Permission.SearchTalents)]
public sealed record TalentProfile(AgentId Id, IReadOnlyList<SoughtSkill> Sought) : IQuery<TalentProfileView>;

/// <param name="Person">The passport alone where the person is of another administration.</param>
/// <param name="MayOpenSheet">Whether the sheet of the agent is open to the person at hand.</param>
/// <param name="Score">Null when nothing was sought.</param>
/// <param name="Skills">Those that stand, highest level first.</param>
/// <param name="SkillNames">Of the skills sought.</param>
public sealed record TalentProfileView(
    TalentPerson Person, bool MayOpenSheet, TalentExplanation? Score, IReadOnlyList<PassportSkill> Skills, IReadOnlyDictionary<SkillId, string> SkillNames);

/// <summary>A line of a skills passport.</summary>
public sealed record PassportSkill(SkillId Id, string Label, SkillKind Kind, SkillProof Proof);

internal sealed class TalentProfileValidator : AbstractValidator<TalentProfile>
{
    public TalentProfileValidator() => RuleFor(q => q.Sought).Must(TalentCriteriaValidator.AreSound).WithMessage("Une compétence recherchée est mal écrite.");
}

internal sealed class TalentProfileHandler(ITalentDbContext db, IAccess access, TalentFinder finder, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<TalentProfile, TalentProfileView>
{
    public async Task<Result<TalentProfileView>> Handle(TalentProfile query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var scope = await finder.Scope(access, cancellationToken);
        var people = await finder.People(access, db.FindableAgents(access), [query.Id], scope, cancellationToken);
        if (!people.TryGetValue(query.Id, out var person)) return Error.NotFound;

        var place = await db.FindableAgents(access).Where(a => a.Id == query.Id).Select(a => new { a.OrganisationId, a.ArrivedOn, a.DepartedOn }).FirstAsync(cancellationToken);
        // Of another administration a passport is shown while its holder serves, as in the search.
        if (person.Own is null && (place.ArrivedOn > today || place.DepartedOn < today)) return Error.NotFound;

        var skills = await (
            from a in db.FindableAssessments(access).AsNoTracking()
            where a.AgentId == query.Id && a.ValidUntil == null
            join s in db.Skills on a.SkillId equals s.Id
            select new PassportSkill(s.Id, s.Label, s.Kind, new SkillProof(a.Level, a.Source, a.VerifiedOn, a.ExpiresOn))).ToListAsync(cancellationToken);
        var held = skills.ToDictionary(s => s.Id, s => s.Proof);
        var score = query.Sought.Count == 0
            ? null
            : TalentScore.Explain(query.Sought, [.. query.Sought.Select(s => held.TryGetValue(s.SkillId, out var proof) ? proof : (SkillProof?)null)], today);
        var mayOpen = person.Own is not null && (await permissions.In(place.OrganisationId, cancellationToken)).Contains(Permission.ReadAgents);
        return new TalentProfileView(
            person, mayOpen, score, [.. skills.OrderByDescending(s => s.Proof.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)],
            await finder.SkillLabels(query.Sought.Select(s => s.SkillId), cancellationToken));
    }
}
