using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who is told by mail of what happens to a vacancy: its author and the co-recruiters whose accounts are open.</summary>
[SystemOnly]
public sealed record VacancyCorrespondents(VacancyId Id) : IQuery<VacancyCorrespondentsView>;

public sealed record VacancyCorrespondentsView(VacancyId Id, string Title, string Reference, string Organisation, IReadOnlyList<Correspondent> People);

/// <summary>Somebody to write to.</summary>
public sealed record Correspondent(UserId Id, string Email, string Name);

internal sealed class VacancyCorrespondentsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<VacancyCorrespondents, VacancyCorrespondentsView>
{
    public async Task<Result<VacancyCorrespondentsView>> Handle(VacancyCorrespondents query, CancellationToken cancellationToken)
    {
        var found = await (
            from v in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.Id == query.Id
            select new { Vacancy = v, o.Name }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? Error.NotFound : new VacancyCorrespondentsView(
            found.Vacancy.Id, found.Vacancy.Title, found.Vacancy.Reference, found.Name, await accounts.Correspondents(found.Vacancy, cancellationToken));
    }
}

/// <summary>Reads whom to write to.</summary>
internal static class CorrespondentReading
{
    public static async Task<IReadOnlyList<Correspondent>> Correspondents(this IAccounts accounts, Vacancy vacancy, CancellationToken cancellationToken) =>
        await accounts.Correspondents(
            [.. vacancy.Members.Where(m => m.Role is VacancyMemberRole.CoRecruiter).Select(m => m.UserId).Concat(vacancy.CreatedBy is { } author ? [author] : []).Distinct()], cancellationToken);

    public static async Task<IReadOnlyList<Correspondent>> Correspondents(this IAccounts accounts, IReadOnlyCollection<UserId> people, CancellationToken cancellationToken) =>
        [.. (await accounts.Find(people, cancellationToken)).Values.Where(a => a.IsEnabled).Select(a => new Correspondent(a.Id, a.Email, a.Name)).OrderBy(c => c.Email, StringComparer.Ordinal)];
}
