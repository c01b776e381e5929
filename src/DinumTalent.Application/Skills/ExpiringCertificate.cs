using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>What the mail about a certificate that ends says; not found once it was replaced, or its holder has left or has no address.</summary>
[SystemOnly]
public sealed record ExpiringCertificate(SkillAssessmentId Id) : IQuery<ExpiringCertificateView>;

public sealed record ExpiringCertificateView(string Email, string Name, string Skill, string? Evidence, DateOnly ExpiresOn);

internal sealed class ExpiringCertificateHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<ExpiringCertificate, ExpiringCertificateView>
{
    public async Task<Result<ExpiringCertificateView>> Handle(ExpiringCertificate query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var facts = await (
            from s in db.Assessments(access).AsNoTracking()
            join a in db.Agents(access) on s.AgentId equals a.Id
            join k in db.Skills on s.SkillId equals k.Id
            where s.Id == query.Id && s.ValidUntil == null && s.ExpiresOn != null && a.Email != null && (a.DepartedOn == null || a.DepartedOn >= today)
            select new ExpiringCertificateView(a.Email!, a.GivenName + " " + a.FamilyName, k.Label, s.Evidence, s.ExpiresOn!.Value)).FirstOrDefaultAsync(cancellationToken);
        return facts is null ? Error.NotFound : facts;
    }
}
