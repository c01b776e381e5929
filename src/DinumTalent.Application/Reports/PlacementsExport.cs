using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Reports;

/// <summary>The result of a session of a sprint as a table to keep: who has which place, and the answers.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record PlacementsExport(CohortId Cohort, int Sprint, int? Session = null) : IQuery<Report>;

internal sealed class PlacementsExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock) : IQueryHandler<PlacementsExport, Report>
{
    public async Task<Result<Report>> Handle(PlacementsExport query, CancellationToken cancellationToken)
    {
        var found = await ResultsSheetHandler.Read(db, access, new ResultsSheet(query.Cohort, query.Sprint, query.Session), clock.Today(), cancellationToken);
        if (found.IsFailure) return Result<Report>.Failure(found.Errors);
        var view = found.Value;
        return new Report
        {
            Title = view.Mode is CohortMode.Continuous ? $"Résultats – {view.CohortName}, session {view.Session.ToFrench()}" : $"Résultats – {view.CohortName}",
            Organisation = view.CohortName,
            Extraction = new Extraction(clock.UtcNow(), user.Name),
            AccessiblePage = new Uri(links.CohortResults(query.Cohort, query.Sprint, view.Session)),
            Blocks = [Placements(view)],
        };
    }

    private static Table Placements(ResultsSheetView view) => new(
        "Résultats",
        [
            Column.Number("Candidature"), Column.RowHeader("Nom"), Column.Text("État"), Column.Text("Défi"), Column.Text("Expertise"), Column.Number("Vœu"), Column.Date("Réponse jusqu’au"),
            Column.Date("Répondu le"),
        ],
        [.. view.Places.Select(p => new Row(
            p.Person.Number, p.Person.Name, p.Status.Label(), Cell.Text(p.Position?.Challenge), Cell.Text(p.Position?.Expertise.Label()), p.WishRank is { } rank ? (Cell)rank : Cell.Empty, Day(p.AnswerBy),
            Day(p.AnsweredAt?.DayInParis())))])
    {
        WhenEmpty = "Aucun résultat n’est arrêté.",
    };

    private static Cell Day(DateOnly? day) => day is { } known ? (Cell)known : Cell.Empty;
}
