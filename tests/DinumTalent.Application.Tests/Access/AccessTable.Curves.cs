using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>How long people stay.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Curves() =>
    [
        Row(Same(w => new RetentionCurves(new RetentionFilter(Organisation: w.DirectorateA.Id))),
            (RetentionCurvesView view, AccessWorld _) => view.Report.Blocks.OfType<KeyFigures>().Single().Figures[0].Value.Number > 0, Readers, hidden: ReadersElsewhere),
        Row(Same(_ => new RetentionCurves(new RetentionFilter(By: RetentionBreakdown.Administration))), (RetentionCurvesView view, AccessWorld w) => Reaches(view.Organisations, w), Readers, blank: ReadersElsewhere, about: "of all that is in reach"),
    ];
}
