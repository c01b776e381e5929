using System.Globalization;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Targets and forecasts of headcount.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Forecasts() =>
    [
        Row(Same(_ => new ForecastList(Paging.Of(1, 100))), (Page<ForecastListRow> page, AccessWorld w) => page.Items.Any(f => f.OrganisationId == w.DirectorateA.Id), Readers, blank: ReadersElsewhere),
        Row(Same(w => new ForecastSheet(w.Forecast.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new ForecastComparison([w.Forecast.Id, w.OtherForecast.Id])), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new HeadcountForecastReport(w.Forecast.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(_ => new HeadcountForecastReport(null)), (HeadcountForecastReportView view, AccessWorld w) => view.Choices.Any(c => c.Id == w.Forecast.Id), Readers, blank: ReadersElsewhere, about: "the latest"),
        Row(Same(w => new ForecastForm(w.DirectorateA.Id)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new RunForecast(w.ForecastTerms)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new RestartForecast((await w.NewForecast()).Id, NoVersion)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new DeleteForecast((await w.NewForecast()).Id)), Writers, hidden: WritersElsewhere),
        Row(Same(_ => new TakeForecast("essai", AWhile, ForecastId.New())), TheSystem),
        Row(Same(w => new ForecastData(w.ForecastTerms)), TheSystem),
        Row(Same(w => new AdvanceForecast(w.Forecast.Id, "essai", 1, AWhile)), TheSystem),
        Row(Same(w => new KeepForecast(w.Forecast.Id, "essai", w.Data.Today, new ForecastResult(1, [], [], new ForecastRemarks()))), TheSystem),
        Row(Same(w => new LeaveForecast(w.Forecast.Id, "essai", null)), TheSystem),

        Row(Same(w => new HeadcountTargetList(w.DirectorateA.Id, Paging.Of(1, 100))),
            (HeadcountTargetListView view, AccessWorld w) => view.Targets.Items.Any(t => t.Id == w.Target.Id), Writers, blank: WritersElsewhere),
        Row(New(async w => new SetHeadcountTarget(w.DirectorateA.Id, (await w.Data.JobProfile()).Id, w.Data.Today.AddMonths(3), 2)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new ChangeHeadcountTarget((await w.NewTarget()).Id, NoVersion, 5)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new RemoveHeadcountTarget((await w.NewTarget()).Id, NoVersion)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new HeadcountTargetImportPreview(TargetFile(w, await w.Data.JobProfile()))), (HeadcountTargetImportReport report, AccessWorld _) => report.Created == 1, Writers, blank: WritersElsewhere),
        Row(New(async w => new ImportHeadcountTargets(TargetFile(w, await w.Data.JobProfile()))), (HeadcountTargetImportReport report, AccessWorld _) => report.Created == 1, Writers, blank: WritersElsewhere),
    ];

    private static byte[] TargetFile(AccessWorld w, JobProfile job) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"code_administration;code_metier;date;effectif\n{w.DirectorateA.Code};{job.Code};{w.Data.Today.AddMonths(8):yyyy-MM-dd};3\n"));
}
