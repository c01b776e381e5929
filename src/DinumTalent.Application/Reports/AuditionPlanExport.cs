using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Reports;

/// <summary>The plan of the auditions of a sprint, as far as the person may see it, as a table to keep.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record AuditionPlanExport(CohortId Id, int Sprint = 1) : IQuery<Report>;

internal sealed class AuditionPlanExportHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock) : IQueryHandler<AuditionPlanExport, Report>
{
    public async Task<Result<Report>> Handle(AuditionPlanExport query, CancellationToken cancellationToken)
    {
        var read = await CohortAuditionsHandler.Read(db, access, accounts, new CohortAuditions(query.Id, query.Sprint), clock.UtcNow(), cancellationToken);
        if (read.IsFailure) return Result<Report>.Failure(read.Errors);
        var view = read.Value;
        return new Report
        {
            Title = "Plan des auditions", Scope = view.Name, Subject = view.Name, Organisation = view.Organisation, Extraction = new Extraction(clock.UtcNow(), user.Name),
            Blocks =
            [
                new Table(
                    "Auditions",
                    [Column.RowHeader("Candidat"), Column.Number("Candidature"), Column.Date("Jour"), Column.Text("Début"), Column.Text("Fin"), Column.Text("Salle"), Column.Text("Jury"), Column.Text("État"), Column.Number("Grilles remises")],
                    [.. view.Plan.Select(r => new Row(r.Name, r.Number, r.StartsAt.DayInParis(), r.StartsAt.ToFrenchTime(), r.EndsAt.ToFrenchTime(), r.Room, string.Join(", ", r.Panel), r.State.Label(), r.HandedIn))])
                {
                    WhenEmpty = "Aucune audition n’est planifiée.",
                },
                new Table("Charges des jurés", [Column.RowHeader("Juré"), Column.Number("Auditions")], [.. view.Jurors.Select(j => new Row(j.Name, j.Load))]),
                new Table("Personnes sans audition", [Column.RowHeader("Candidat"), Column.Number("Candidature"), Column.Text("Pourquoi")], [.. view.Unplaced.Select(u => new Row(u.Name, u.Number, Cell.Text(u.Reason?.Label())))]),
            ],
        };
    }
}
