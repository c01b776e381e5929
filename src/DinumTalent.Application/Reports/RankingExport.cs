using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Reports;

/// <summary>The ranked lists of a sprint, as far as the person may see them, as a table to keep.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record RankingExport(CohortId Id, int Sprint = 1) : IQuery<Report>;

internal sealed class RankingExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : IQueryHandler<RankingExport, Report>
{
    public async Task<Result<Report>> Handle(RankingExport query, CancellationToken cancellationToken)
    {
        var read = await CohortRankingsHandler.Read(db, access, new CohortRankings(query.Id, query.Sprint), clock.Today(), cancellationToken);
        if (read.IsFailure) return Result<Report>.Failure(read.Errors);
        var view = read.Value;
        return new Report
        {
            Title = "Classements", Scope = view.Name, Subject = view.Name, Organisation = view.Organisation, Extraction = new Extraction(clock.UtcNow(), user.Name),
            Blocks =
            [
                new Table(
                    "Classements",
                    [Column.RowHeader("Défi"), Column.Text("Profil"), Column.Number("Places"), Column.Number("Rang"), Column.Text("Candidat"), Column.Number("Candidature"), Column.Number("Moyenne"), Column.Number("Audition"), Column.Number("Présélection"), Column.Number("Vœu"), Column.Text("Pourquoi non classé")],
                    [.. view.Positions.SelectMany(p => p.Ranked
                        .Select(r => new Row(p.Challenge, p.Expertise.Label(), p.Places, r.Rank, r.Name, r.Number, Cell.Of(r.Mean, 2), Cell.Of(r.Audition, 2), Cell.Of(r.Preselection, 2), r.Wish, Cell.Empty))
                        .Concat(p.Others.Select(o => new Row(p.Challenge, p.Expertise.Label(), p.Places, Cell.Empty, o.Name, o.Number, Cell.Of(o.Mean, 2), Cell.Empty, Cell.Empty, Cell.Empty, o.Reason.Label()))))])
                {
                    WhenEmpty = "Aucune liste : la règle de classement n’est pas fixée, ou aucun défi n’est publié.",
                },
            ],
        };
    }
}
