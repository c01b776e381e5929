using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The templates that refusals of a vacancy may start from: those of its administration and of all above it, the nearest first.</summary>
[Requires(Permission.MoveApplications)]
public sealed record MessagesToStartFrom(VacancyId Id) : IQuery<IReadOnlyList<StartingMessage>>;

/// <param name="Id">The template.</param>
/// <param name="Name">As its administration calls it.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Reason">That it is made for; null: any.</param>
/// <param name="Text">With its variables.</param>
public sealed record StartingMessage(MessageTemplateId Id, string Name, string Organisation, RefusalReason? Reason, string Text);

internal sealed class MessagesToStartFromHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessagesToStartFrom, IReadOnlyList<StartingMessage>>
{
    public async Task<Result<IReadOnlyList<StartingMessage>>> Handle(MessagesToStartFrom query, CancellationToken cancellationToken)
    {
        if (!await db.Vacancies(access).AnyAsync(v => v.Id == query.Id, cancellationToken)) return Error.NotFound;
        var found = await (
            from v in db.Vacancies(access)
            join l in db.OrganisationLinks on v.OrganisationId equals l.DescendantId
            join t in db.UsableMessageTemplates(access) on l.AncestorId equals t.OrganisationId
            join o in db.Organisations on t.OrganisationId equals o.Id
            where v.Id == query.Id
            orderby l.Depth, t.Name
            select new { t.Id, t.Name, Organisation = o.Acronym ?? o.Name, t.Reason, t.Text }).ToListAsync(cancellationToken);
        return found.Select(t => new StartingMessage(t.Id, t.Name, t.Organisation, t.Reason, t.Text)).ToList();
    }
}
