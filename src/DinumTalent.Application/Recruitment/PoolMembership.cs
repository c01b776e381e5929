using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>All that the vivier keeps of the person whom a link belongs to.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record PoolMembership(string Token) : IQuery<PoolMembershipView>, IMailLinkRequest;

public sealed record PoolMembershipView
{
    public required long Version { get; init; }

    public required CandidateContact Identity { get; init; }

    public required PoolProfile Profile { get; init; }

    /// <summary>Names of the ministries chosen.</summary>
    public required IReadOnlyList<string> Ministries { get; init; }

    public required IReadOnlyList<string> Families { get; init; }

    public required IReadOnlyList<SentSkill> Skills { get; init; }

    /// <summary>Null without.</summary>
    public required CvFile? Cv { get; init; }

    /// <summary>Skills that the CV names: suggestions to the person.</summary>
    public required CvSkills FromCv { get; init; }

    public required DateTime ConsentedAt { get; init; }

    public required DateTime? AddressConfirmedAt { get; init; }

    public required DateOnly EndsOn { get; init; }

    public required bool IsAskedToRenew { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ReceivedInvitation> Invitations { get; init; }
}

public sealed record ReceivedInvitation(string Title, string Organisation, DateTime InvitedAt, InvitationAnswer Answer);

internal sealed class PoolMembershipHandler(ITalentDbContext db, IAccess access) : IQueryHandler<PoolMembership, PoolMembershipView>
{
    public async Task<Result<PoolMembershipView>> Handle(PoolMembership query, CancellationToken cancellationToken) =>
        await Read(db, access, cancellationToken) is { } view ? view : Error.NotFound;

    /// <summary>Of the person whom the access is; null for who is not in the vivier.</summary>
    internal static async Task<PoolMembershipView?> Read(ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).AsNoTracking().OrderByDescending(m => m.EndsOn).FirstOrDefaultAsync(cancellationToken) is not { } member) return null;
        var (ministries, families, skills) = (member.Ministries.Select(m => m.OrganisationId).ToList(), member.Families.Select(f => f.FamilyId).ToList(), member.Skills.Select(s => s.SkillId).ToList());
        var labels = await db.Skills.AsNoTracking().Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label }).ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return new PoolMembershipView
        {
            Version = member.Version,
            Identity = new CandidateContact(member.GivenName, member.FamilyName, member.Email, member.Phone, member.ProfileLink),
            Profile = new PoolProfile(member.Sharing, ministries, [.. member.Skills.Select(s => new DeclaredSkill(s.SkillId, s.Level))], families, member.Places, member.Presentation),
            Ministries = await db.Organisations.Where(o => ministries.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(cancellationToken),
            Families = await db.JobFamilies.Where(f => families.Contains(f.Id)).OrderBy(f => f.Label).Select(f => f.Label).ToListAsync(cancellationToken),
            Skills = [.. member.Skills.Where(s => labels.ContainsKey(s.SkillId)).Select(s => new SentSkill(labels[s.SkillId], s.Level)).OrderBy(s => FoldedText.Fold(s.Label), StringComparer.Ordinal)],
            Cv = member.Cv,
            FromCv = await FromCv(db, access, member, cancellationToken),
            ConsentedAt = member.ConsentedAt,
            AddressConfirmedAt = member.AddressConfirmedAt,
            EndsOn = member.EndsOn,
            IsAskedToRenew = member.RenewalAskedOn is not null,
            Invitations = await db.InvitationsOf(member.Id).ToListAsync(cancellationToken),
        };
    }

    /// <summary>Skills that the CV of somebody of the vivier names.</summary>
    internal static async Task<CvSkills> FromCv(ITalentDbContext db, IAccess access, TalentPoolMember member, CancellationToken cancellationToken)
    {
        if (member.Cv?.FileId is not { } file) return CvSkills.Unread;
        var reading = await db.PoolCvReadings(access).AsNoTracking().SingleOrDefaultAsync(r => r.FileId == file, cancellationToken);
        return await CvSkillsReading.Of(db, reading, [.. member.Skills.Select(s => new DeclaredSkill(s.SkillId, s.Level))], [], [], cancellationToken);
    }
}
