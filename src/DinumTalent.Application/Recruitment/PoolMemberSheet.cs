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

/// <summary>Somebody of the vivier, how they answer what was sought, and what the reader's ministry did with it.</summary>
[Requires(Permission.SearchTalents)]
public sealed record PoolMemberSheet(TalentPoolMemberId Id, IReadOnlyList<SoughtSkill> Sought) : IQuery<PoolMemberView>;

public sealed record PoolMemberView
{
    public required TalentPoolMemberId Id { get; init; }

    public required CandidateContact Identity { get; init; }

    public required PoolSharing Sharing { get; init; }

    public required DateOnly LastContactOn { get; init; }

    public required DateOnly EndsOn { get; init; }

    /// <summary>Null without.</summary>
    public required CvFile? Cv { get; init; }

    /// <summary>Skills that the CV names: suggestions, part of no score.</summary>
    public required CvSkills FromCv { get; init; }

    public required string Presentation { get; init; }

    public required IReadOnlyList<string> Places { get; init; }

    public required IReadOnlyList<string> Families { get; init; }

    /// <summary>Highest level first.</summary>
    public required IReadOnlyList<PassportSkill> Skills { get; init; }

    /// <summary>Null when nothing was sought.</summary>
    public required TalentExplanation? Score { get; init; }

    public required IReadOnlyDictionary<SkillId, string> SkillNames { get; init; }

    /// <summary>Lists and tags of the reader's ministry, and whether the person is in them.</summary>
    public required IReadOnlyList<(TalentListChoice List, bool IsIn)> Lists { get; init; }

    /// <summary>To vacancies within reach, newest first.</summary>
    public required IReadOnlyList<MemberInvitation> Invitations { get; init; }

    /// <summary>Open vacancies to which the reader may invite; empty for who only reads.</summary>
    public required IReadOnlyList<VacancyChoice> Vacancies { get; init; }

    /// <summary>Whether the reader may invite and sort.</summary>
    public required bool MayAct { get; init; }
}

public sealed record MemberInvitation(string Title, string Reference, DateTime InvitedAt, string ByName, InvitationAnswer Answer, DateTime? AnsweredAt);

public sealed record VacancyChoice(VacancyId Id, string Title, string Reference);

internal sealed class PoolMemberSheetValidator : AbstractValidator<PoolMemberSheet>
{
    public PoolMemberSheetValidator() => RuleFor(q => q.Sought).Must(TalentCriteriaValidator.AreSound).WithMessage("Une compétence recherchée est mal écrite.");
}

internal sealed class PoolMemberSheetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TalentFinder finder, TimeProvider clock)
    : IQueryHandler<PoolMemberSheet, PoolMemberView>
{
    public async Task<Result<PoolMemberView>> Handle(PoolMemberSheet query, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).AsNoTracking().FirstOrDefaultAsync(m => m.Id == query.Id, cancellationToken) is not { } member) return Error.NotFound;

        var today = clock.Today();
        var (skills, families) = (member.Skills.Select(s => s.SkillId).ToList(), member.Families.Select(f => f.FamilyId).ToList());
        var known = await db.Skills.AsNoTracking().Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label, s.Kind }).ToDictionaryAsync(s => s.Id, cancellationToken);
        var mayAct = user.IsSystem || (user.Id is { } id && (await grants.Held(id, today, cancellationToken)).Any(h => h.Role.Gives(Permission.MoveApplications)));
        return new PoolMemberView
        {
            Id = member.Id,
            Identity = new CandidateContact(member.GivenName, member.FamilyName, member.Email, member.Phone, member.ProfileLink),
            Sharing = member.Sharing,
            LastContactOn = member.LastContactOn,
            EndsOn = member.EndsOn,
            Cv = member.Cv,
            FromCv = await PoolMembershipHandler.FromCv(db, access, member, cancellationToken),
            Presentation = member.Presentation,
            Places = member.Places,
            Families = await db.JobFamilies.Where(f => families.Contains(f.Id)).OrderBy(f => f.Label).Select(f => f.Label).ToListAsync(cancellationToken),
            Skills = [.. member.Skills.Where(s => known.ContainsKey(s.SkillId))
                .Select(s => new PassportSkill(s.SkillId, known[s.SkillId].Label, known[s.SkillId].Kind, new SkillProof(s.Level, AssessmentSource.Declared, s.DeclaredOn, null)))
                .OrderByDescending(s => s.Proof.Level).ThenBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)],
            Score = query.Sought.Count == 0 ? null : PoolSearchHandler.Explain(query.Sought, member.Skills, today),
            SkillNames = await finder.SkillLabels(query.Sought.Select(s => s.SkillId), cancellationToken),
            Lists = await Lists(member.Id, cancellationToken),
            Invitations = await Invitations(member.Id, cancellationToken),
            Vacancies = mayAct ? await OpenVacancies(today, cancellationToken) : [],
            MayAct = mayAct,
        };
    }

    private async Task<IReadOnlyList<(TalentListChoice List, bool IsIn)>> Lists(TalentPoolMemberId member, CancellationToken cancellationToken) =>
        (await db.TalentLists(access).AsNoTracking().OrderBy(l => l.Kind).ThenBy(l => l.NameKey)
            .Select(l => new { l.Id, l.Kind, l.Name, IsIn = l.Members.Any(m => m.MemberId == member) }).ToListAsync(cancellationToken))
        .ConvertAll(l => (new TalentListChoice(l.Id, l.Kind, l.Name), l.IsIn));

    private Task<List<MemberInvitation>> Invitations(TalentPoolMemberId member, CancellationToken cancellationToken) => (
        from i in db.PoolInvitations(access).AsNoTracking()
        where i.MemberId == member
        join v in db.Vacancies(access) on i.VacancyId equals v.Id
        orderby i.InvitedAt descending
        // That and when somebody applied tells who a nameless application is of.
        let hidden = db.Applications(access).Any(a => a.Id == i.ApplicationId && a.AnonymityNumber != null && a.IdentityLiftedAt == null)
        select new MemberInvitation(v.Title, v.Reference, i.InvitedAt, i.InvitedByName, hidden ? InvitationAnswer.None : i.Answer, hidden ? null : i.AnsweredAt)).ToListAsync(cancellationToken);

    private Task<List<VacancyChoice>> OpenVacancies(DateOnly today, CancellationToken cancellationToken) =>
        db.Vacancies(access).AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today).OrderBy(v => v.Deadline).ThenBy(v => v.Reference)
            .Select(v => new VacancyChoice(v.Id, v.Title, v.Reference)).Take(200).ToListAsync(cancellationToken);
}
