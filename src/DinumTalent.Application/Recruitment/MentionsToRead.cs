using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Comments in which the person is named and that she has not read, latest first.</summary>
[Requires(Permission.ReadApplications)]
public sealed record MentionsToRead : IToDoList
{
    public int Place => 10;
}

internal sealed class MentionsToReadHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MentionsToRead, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(MentionsToRead query, CancellationToken cancellationToken)
    {
        var rows = await (
            from m in db.Mentions(access).AsNoTracking()
            where m.UserId == access.User && m.ReadAt == null
            join a in db.Applications(access) on m.ApplicationId equals a.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            orderby m.At descending
            select new { m.Id, m.ByName, m.At, v.Title, v.Reference }).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Mentions à lire", "On vous mentionne dans un commentaire sur une candidature.",
            [.. rows.Select(r => new ToDoItem($"{r.ByName} vous mentionne : {r.Title}", $"{r.Reference}, le {r.At.ToFrench()}", ToDoPage.Mention, r.Id.Value))]);
    }
}
