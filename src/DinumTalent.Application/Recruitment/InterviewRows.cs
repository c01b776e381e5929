using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Interviews with what a list says of them.</summary>
internal static class InterviewRows
{
    /// <summary>What is read of one.</summary>
    internal sealed class Read
    {
        public required Interview Interview { get; init; }

        public required string GivenName { get; init; }

        public required string FamilyName { get; init; }

        public required string Title { get; init; }

        public required string Reference { get; init; }
    }

    public static IQueryable<Read> Of(ITalentDbContext db, IAccess access) =>
        from i in db.Interviews(access).AsNoTracking()
        join a in db.Applications(access) on i.ApplicationId equals a.Id
        join v in db.Vacancies(access) on i.VacancyId equals v.Id
        select new Read { Interview = i, GivenName = a.GivenName, FamilyName = a.FamilyName, Title = v.Title, Reference = v.Reference };

    public static List<InterviewRow> Said(IEnumerable<Read> rows, DateTime now) =>
    [
        .. rows.Select(r => new InterviewRow(
            r.Interview.Id, r.Interview.ApplicationId, $"{r.GivenName} {r.FamilyName}", r.Interview.VacancyId, r.Title, r.Reference, r.Interview.Status, r.Interview.Kind,
            r.Interview.StartsAt, r.Interview.Minutes, r.Interview.Status is InterviewStatus.Planned && r.Interview.StartsAt <= now, [.. r.Interview.Panel.Select(p => p.Name)])),
    ];
}
