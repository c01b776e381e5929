using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// The other applications of the author of one: those within reach, by record or by the transitive rule; those of other
/// administrations only as far as the author agreed.
/// </summary>
[Requires(Permission.ReadApplications)]
public sealed record OtherApplications(JobApplicationId Id) : IQuery<OtherApplicationsView>;

/// <param name="Id">The application looked at.</param>
/// <param name="Title">Of its vacancy.</param>
/// <param name="InRecord">Said by somebody to be of the same person.</param>
/// <param name="Alike">That share a contact, and of which nobody has said so.</param>
/// <param name="Shared">Of other administrations, by consent.</param>
public sealed record OtherApplicationsView(
    JobApplicationId Id, string Title, IReadOnlyList<SideApplication> InRecord, IReadOnlyList<SideApplication> Alike, IReadOnlyList<SharedApplication> Shared);

internal sealed class OtherApplicationsHandler(ITalentDbContext db, IAccess access) : IQueryHandler<OtherApplications, OtherApplicationsView>
{
    public async Task<Result<OtherApplicationsView>> Handle(OtherApplications query, CancellationToken cancellationToken)
    {
        var title = await (
            from a in db.Applications(access)
            where a.Id == query.Id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            select v.Title).FirstOrDefaultAsync(cancellationToken);
        if (title is null) return Error.NotFound;

        var alike = CandidateSides.Alike(db, access).Select(a => a.Id);
        var sides = await CandidateSides.Read(db, access, db.Applications(access).Where(a => a.Id == query.Id || alike.Contains(a.Id)), cancellationToken);
        var own = sides.Find(s => s.Applications.Any(a => a.Id == query.Id));
        var group = own is null ? [] : SamePerson.Groups([.. sides.Where(s => s.Ministry == own.Ministry)], s => s.Keys).First(g => g.Contains(own));
        var shown = group.SelectMany(s => s.Applications).Select(a => a.Id).ToHashSet();
        var shared = await db.ApplicationsShared(access, query.Id).OrderByDescending(a => a.SentAt).ToListAsync(cancellationToken);
        return new OtherApplicationsView(
            query.Id, title,
            own is null ? [] : [.. own.Applications.Where(a => a.Id != query.Id)],
            [.. group.Where(s => s != own).SelectMany(s => s.Applications)],
            [.. shared.Where(a => !shown.Contains(a.Id))]);
    }
}
