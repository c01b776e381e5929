using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The CV of the person whom a link of the vivier belongs to.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record OwnPoolCv(string Token) : IQuery<CvFile>, IMailLinkRequest;

internal sealed class OwnPoolCvHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OwnPoolCv, CvFile>
{
    public async Task<Result<CvFile>> Handle(OwnPoolCv query, CancellationToken cancellationToken) =>
        (await db.TalentPool(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.Cv is { } cv ? cv : Error.NotFound;
}
