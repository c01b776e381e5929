using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Reports that RH DINUM and a recruiter have subscribed to; the first editions come on their day.</summary>
internal static class DemoReports
{
    public static IReadOnlyList<ReportSubscription> Subscriptions(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateOnly today, DateTime now) =>
    [
        ReportSubscription.To(ReportKind.WorkforceDashboard, null, ReportRhythm.Weekly, ReportSpan.TwelveMonths, accounts["rh@demo.test"], today, now.AddDays(-20)),
        ReportSubscription.To(ReportKind.SkillGaps, null, ReportRhythm.Monthly, ReportSpan.TwelveMonths, accounts["rh@demo.test"], today, now.AddDays(-20)),
        ReportSubscription.To(ReportKind.RecruitmentReview, referential.Organisations["PM-DINUM"].Id, ReportRhythm.Monthly, ReportSpan.Elapsed, accounts["recruteur@demo.test"], today, now.AddDays(-8)),
    ];
}
