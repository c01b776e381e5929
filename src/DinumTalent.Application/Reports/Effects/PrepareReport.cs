using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Reports;
using MediatR;

namespace DinumTalent.Application.Reports.Effects;

/// <summary>Prepares a report with the rights of who asked for it, and keeps it; out of their reach by now, it says so.</summary>
internal sealed class PrepareReport(IMediator mediator, ISendAs person) : IEffect<ReportOrdered>
{
    public async Task Handle(ReportOrdered happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var found = await mediator.Send(new ReportToPrepare(happened.Edition), cancellationToken);
        if (found.IsFailure || found.Value is not { } asked) return; // Prepared or deleted meanwhile.
        var report = asked.Covers.Count == 0 ? ReportErrors.NoRole : await Read(asked, cancellationToken);
        // Out of reach stays out of reach; whatever else is in the way may be gone at the next attempt.
        if (report.IsFailure && report.Error.Kind is not (ErrorKind.Forbidden or ErrorKind.NotFound)) throw new InvalidOperationException($"A report can't be prepared: {report.Error.Code}");
        var kept = await mediator.Send<Result>(
            report.IsSuccess ? new KeepReportEdition(happened.Edition, report.Value, asked.Covers) : new RefuseReportEdition(happened.Edition, ReportErrors.NoRole.Message), cancellationToken);
        if (kept.IsFailure) throw new InvalidOperationException($"A report can't be kept: {kept.Error.Code}");
    }

    private Task<Result<Report>> Read(ReportToPrepareView asked, CancellationToken cancellationToken)
    {
        var terms = asked.Terms;
        var days = new ReviewFilter(terms.From, terms.To, terms.Organisation, terms.Family, terms.Job);
        var skills = new SkillReportFilter(terms.Organisation, terms.Job);
        return terms.Kind switch
        {
            ReportKind.WorkforceDashboard => Of(new WorkforceDashboard(days), view => view.Report),
            ReportKind.RecruitmentReview => Of(new RecruitmentReview(days), report => report),
            ReportKind.Equality => Of(new EqualityFigures(), report => report),
            ReportKind.SkillInventory => Of(new SkillInventoryReport(skills), report => report),
            ReportKind.SkillGaps => Of(new SkillGapsReport(skills), report => report),
            ReportKind.Retention => Of(new RetentionCurves(new RetentionFilter(From: days.From, To: days.To, Organisation: days.Organisation, Family: days.Family, Job: days.Job)), view => view.Report),
            ReportKind.HeadcountForecast => Of(new HeadcountForecastReport(null), view => view.Report),
            _ => throw new InvalidOperationException($"Nothing prepares {terms.Kind}."),
        };

        async Task<Result<Report>> Of<T>(IRequest<Result<T>> query, Func<T, Report> report) =>
            (await person.Send(asked.User, asked.Name, query, cancellationToken)).Then<Report>(view => report(view));
    }
}
