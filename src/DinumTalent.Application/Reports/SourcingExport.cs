using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Reports;

/// <summary>What every link of the campaigns within reach brought, from the view to the hire, as a table to keep.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record SourcingExport : IQuery<Report>;

internal sealed class SourcingExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<SourcingExport, Report>
{
    public async Task<Result<Report>> Handle(SourcingExport query, CancellationToken cancellationToken)
    {
        var campaigns = await db.SourcingRows(access, cancellationToken);
        return new Report
        {
            Title = "Campagnes d’attractivité",
            Organisation = "Administrations de votre périmètre",
            Extraction = new Extraction(clock.UtcNow(), user.Name),
            AccessiblePage = new Uri(links.Sourcing),
            Blocks = [Table(campaigns)],
        };
    }

    private static Table Table(IEnumerable<SourcingRow> campaigns) => new(
        "Ce qu’apporte chaque lien",
        [
            Column.RowHeader("Campagne"), Column.Text("Administration"), Column.Date("Créée le"), Column.Text("Code"), Column.Text("Canal"), Column.Text("Précision"),
            Column.Text("Mène à"), Column.Number("Visites"), Column.Number("Candidatures"), Column.Percentage("Candidatures par visite"), Column.Number("Retenues"),
            Column.Number("Recrutements"), Column.Percentage("Recrutements par candidature"),
        ],
        [.. from c in campaigns
            from l in c.Links
            select new Row(
                c.Name, c.Organisation, c.CreatedAt.DayInParis(), l.Code, l.Channel.Label(), Cell.Text(l.Label), l.Vacancy ?? "Toutes les offres",
                l.Figures.Views, l.Figures.Applications, Cell.Of(l.Figures.Conversion), l.Figures.Accepted, l.Figures.Hires, Cell.Of(l.Figures.Hired))])
    {
        WhenEmpty = "Aucun lien n’a été créé.",
    };
}
