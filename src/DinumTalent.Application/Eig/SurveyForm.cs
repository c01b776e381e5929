using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>The survey that the link of a mail opens.</summary>
[MailLink(MailLinkPurpose.AlumniSurvey)]
public sealed record SurveyForm(string Token) : IQuery<SurveyFormView>, IMailLinkRequest;

/// <param name="Cohort">As it is called.</param>
/// <param name="Kind">When it is asked.</param>
/// <param name="AsksSituation">Whether it asks where the person works.</param>
/// <param name="IsOpen">Whether it can be answered.</param>
/// <param name="ClosesOn">Last day to answer.</param>
/// <param name="AnsweredOn">When it was last answered; null before.</param>
/// <param name="Given">What was answered.</param>
public sealed record SurveyFormView(string Cohort, SurveyKind Kind, bool AsksSituation, bool IsOpen, DateOnly ClosesOn, DateOnly? AnsweredOn, SurveyAnswer Given);

internal sealed class SurveyFormHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<SurveyForm, SurveyFormView>
{
    public async Task<Result<SurveyFormView>> Handle(SurveyForm query, CancellationToken cancellationToken)
    {
        if (await db.AlumniSurveys(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } survey) return Error.NotFound;
        var cohort = await db.PublishedCohorts.AsNoTracking().Where(c => c.Id == survey.CohortId).Select(c => c.Name).FirstAsync(cancellationToken);
        return new SurveyFormView(
            cohort, survey.Kind, survey.AsksSituation, clock.Today() <= survey.ClosesOn, survey.ClosesOn, survey.AnsweredOn,
            new SurveyAnswer(survey.Intention, survey.Situation, survey.LeftOn, survey.Comment));
    }
}
