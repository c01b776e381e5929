using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Figures over recruitments, and of campaigns.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Figures() =>
    [
        Row(Same(w => new RecruitmentReview(new ReviewFilter(Organisation: w.DirectorateA.Id))), (Report report, AccessWorld _) => Received(report), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new RecruitmentReview(new ReviewFilter(Job: w.Vacancy.JobProfileId))), (Report report, AccessWorld _) => Received(report),
            Readers, blank: ReadersElsewhere, about: "of a job for which A alone recruits"),
        Row(Same(w => new RecruitmentReviewForm(new ReviewFilter(Organisation: w.DirectorateA.Id))), (RecruitmentReviewFormView view, AccessWorld w) => Reaches(view.Organisations, w),
            Readers, blank: ReadersElsewhere),
        Row(New(async w =>
            {
                var campaign = SourcingCampaign.Create(w.DirectorateA.Id, "Salon", w.Data.Now).Value;
                campaign.AddLink(SourcingChannel.School, null, w.Vacancy.Id, w.Data.Now);
                await w.Data.Save(campaign);
                return new SourcingExport();
            }),
            (Report report, AccessWorld w) => report.Tables.Single().Rows.Any(r => r.Cells[1].Display == w.DirectorateA.ShortName), Readers, blank: ReadersElsewhere),
    ];

    private static bool Received(Report report) => report.Tables.Single(t => t.Caption == "Passage d’une étape à la suivante").Rows[0].Cells[1].Number > 0;
}
