using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A template of messages as it is edited, with the administrations that it may be for.</summary>
/// <param name="Id">Null: a new one.</param>
[Requires(Permission.EditVacancies)]
public sealed record MessageTemplateForm(MessageTemplateId? Id) : IQuery<MessageTemplateFormView>;

/// <param name="Template">Null: a new one.</param>
/// <param name="Organisations">Within reach, by name.</param>
public sealed record MessageTemplateFormView(EditedTemplate? Template, IReadOnlyList<TemplateOrganisation> Organisations);

public sealed record EditedTemplate(MessageTemplateId Id, long Version, OrganisationId OrganisationId, string Organisation, string Name, RefusalReason? Reason, string Text);

internal sealed class MessageTemplateFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessageTemplateForm, MessageTemplateFormView>
{
    /// <summary>More than that are not chosen from a list.</summary>
    private const int Most = 300;

    public async Task<Result<MessageTemplateFormView>> Handle(MessageTemplateForm query, CancellationToken cancellationToken)
    {
        var template = query.Id is not { } id ? null : await (
            from t in db.MessageTemplates(access).AsNoTracking()
            join o in db.Organisations on t.OrganisationId equals o.Id
            where t.Id == id
            select new EditedTemplate(t.Id, t.Version, t.OrganisationId, o.Name, t.Name, t.Reason, t.Text)).FirstOrDefaultAsync(cancellationToken);
        if (query.Id is not null && template is null) return Error.NotFound;
        var organisations = await db.OrganisationsWithin(access).OrderBy(o => o.Name).Take(Most)
            .Select(o => new TemplateOrganisation(o.Id, o.Name)).ToListAsync(cancellationToken);
        return new MessageTemplateFormView(template, organisations);
    }
}
