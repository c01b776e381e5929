using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The templates of messages of the administrations within reach.</summary>
[Requires(Permission.EditVacancies)]
public sealed record MessageTemplates(Paging Paging) : IQuery<Page<MessageTemplateRow>>;

public sealed record MessageTemplateRow(MessageTemplateId Id, string Name, RefusalReason? Reason, string Organisation);

internal sealed class MessageTemplatesHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessageTemplates, Page<MessageTemplateRow>>
{
    public async Task<Result<Page<MessageTemplateRow>>> Handle(MessageTemplates query, CancellationToken cancellationToken)
    {
        var templates =
            from t in db.MessageTemplates(access).AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            select new { t.Id, t.Name, t.Reason, Organisation = o.Name };
        var total = await templates.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await templates.OrderBy(t => t.Organisation).ThenBy(t => t.Name).ThenBy(t => t.Id)
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new Page<MessageTemplateRow>([.. rows.Select(r => new MessageTemplateRow(r.Id, r.Name, r.Reason, r.Organisation))], paging.Number, paging.Size, total);
    }
}
