using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Finds who may be named in a comment: whoever may read the application, the person at hand and the candidate apart.</summary>
internal static class PeopleToMention
{
    private static readonly Role[] Reading = [.. Enum.GetValues<Role>().Where(r => r.Gives(Permission.ReadApplications))];

    public static async Task<IReadOnlyList<MentionablePerson>> Of(
        ITalentDbContext db, IAccess access, IAccounts accounts, JobApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        var holders = await db.GrantsOver(access, application.Id).AsNoTracking()
            .Where(g => Reading.Contains(g.Role) && g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today))
            .Select(g => g.UserId).Distinct().ToListAsync(cancellationToken);
        var people = await accounts.Find(holders, cancellationToken);
        // Under seal, who is missing from the list would be the author: all who compete for the post are left out of it.
        var competing = application.IsSealed ? await db.CandidatesAmong(application.VacancyId, [.. people.Keys], cancellationToken) : [];
        return [.. people.Values
            .Where(a => a.IsEnabled && a.Id != access.User && !competing.Contains(a.Id) && !application.IsFrom(a.Id, a.IsConfirmed ? a.Email : null))
            .Select(a => new MentionablePerson(a.Id, a.GivenName, a.FamilyName))];
    }
}
