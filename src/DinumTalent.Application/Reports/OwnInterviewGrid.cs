using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>The report "Grille d’entretien" for somebody who evaluates: the own scorecard, and those of the others once it is handed in.</summary>
/// <param name="Id">The application.</param>
/// <param name="Interview">The interview that is scored; null for the application as evaluators were given it.</param>
[Assigned]
public sealed record OwnInterviewGrid(JobApplicationId Id, InterviewId? Interview = null) : IQuery<Report>;

internal sealed class OwnInterviewGridHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<OwnInterviewGrid, Report>
{
    public async Task<Result<Report>> Handle(OwnInterviewGrid query, CancellationToken cancellationToken)
    {
        var read = await EvaluationSheetHandler.Read(db, access, user, clock, new EvaluationSheet(query.Id, query.Interview), cancellationToken);
        if (read.IsFailure) return Result<Report>.Failure(read.Errors);

        var sheet = read.Value;
        var scored = new ScoredApplication(sheet.Candidate, sheet.Vacancy, sheet.Reference, sheet.Organisation, sheet.Others)
        {
            Draft = sheet.Own is { SubmittedAt: null } own ? new DraftCard(RatedCriterion.All(sheet.Criteria, own.Ratings), own.Advice, own.Remarks) : null,
            Interviews = sheet.Interview is { } id ? new Dictionary<InterviewId, DateTime?> { [id] = sheet.InterviewAt } : [],
        };
        return InterviewGridReport.Of(scored, new Extraction(clock.UtcNow(), user.Name), new Uri(links.OwnInterviewGrid(query.Id, query.Interview)));
    }
}
