using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the mail of a survey says; not found once erased.</summary>
[SystemOnly]
public sealed record SurveyMailFacts(AlumniSurveyId Id) : IQuery<SurveyMailFactsView>;

/// <param name="Page">Where it is answered: a personal link.</param>
public sealed record SurveyMailFactsView(string Name, string Email, string Cohort, SurveyKind Kind, DateOnly ClosesOn, bool IsAnswered, string Page);

internal sealed class SurveyMailFactsHandler(ITalentDbContext db, IAccess access, IMailLinks links, ISiteLinks site) : IQueryHandler<SurveyMailFacts, SurveyMailFactsView>
{
    public async Task<Result<SurveyMailFactsView>> Handle(SurveyMailFacts query, CancellationToken cancellationToken)
    {
        var found = await (
            from s in db.AlumniSurveys(access).AsNoTracking()
            join m in db.Missions(access) on s.MissionId equals m.Id
            join c in db.Cohorts(access) on s.CohortId equals c.Id
            where s.Id == query.Id
            select new { Survey = s, m.GivenName, m.FamilyName, m.Email, Cohort = c.Name }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? Error.NotFound
            : new SurveyMailFactsView(
                $"{found.GivenName} {found.FamilyName}", found.Email, found.Cohort, found.Survey.Kind, found.Survey.ClosesOn, found.Survey.AnsweredOn is not null,
                site.AlumniSurvey(links.Token(MailLinkPurpose.AlumniSurvey, found.Survey.Id.Value)));
    }
}
